//! The units as running services: systemd itself starts them, in a copy of this machine that goes away with the test.

use std::path::Path;
use std::process::Command;

use super::text;
use crate::tidy::top;

const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// What is started: first the receiver, and then what looks at it.
const TARGET: &str =
    "[Unit]\nRequires=basic.target\nWants=complaint-receive.service inside.service\n";
const INSIDE: &str = "[Unit]\nAfter=complaint-receive.service\n\n[Service]\nType=oneshot\n\
                      ExecStart=/bin/bash /test/inside.sh\nStandardOutput=append:/test/said\n\
                      StandardError=append:/test/said\n";

/// As `docs/webhook.md` has it.
const CREDENTIAL: &str = "[Service]\nLoadCredential=webhook-secret:/etc/complaint/webhook-secret\n";
const WEBHOOK: &str = "webhook = \"http://127.0.0.1:9000/complaints\"\nwebhook-secret-file = \
                       \"/run/credentials/complaint-receive.service/webhook-secret\"\n";

/// A command in new namespaces, for two minutes at most. Whatever it has started is killed when it ends.
fn apart() -> Command {
    let mut command = Command::new("timeout");
    command.args(["--signal=KILL", "120", "unshare", "--fork", "--kill-child"]);
    command.args(["--mount", "--pid", "--uts", "--ipc", "--net", "--cgroup"]);
    command
}

/// Whether this machine lets somebody start systemd in namespaces: root in a container often may not.
fn can_boot() -> bool {
    let has_all = ["/usr/lib/systemd/systemd", "/usr/bin/python3", "/sbin/ip"];
    let mut tries = apart();
    tries.args([
        "sh",
        "-c",
        "mount -t tmpfs tmpfs /mnt && mkdir /mnt/a /mnt/b /mnt/c && \
        mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/a,workdir=/mnt/b /mnt/c && \
        mount -t cgroup2 cgroup2 /mnt/a && mknod /mnt/null c 1 3",
    ]);
    has_all.iter().all(|it| Path::new(it).exists())
        && tries.output().is_ok_and(|it| it.status.success())
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

#[test]
fn systemd_starts_the_units_and_they_do_what_they_are_for() {
    if !can_boot() {
        return eprintln!("skipped: systemd cannot be started in namespaces here");
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for name in ["complaint-receive.service", "complaint-backup.service"] {
        write(folder, &format!("system/{name}"), &text(name));
    }
    write(folder, "system/complaint-receive.service.d/webhook.conf", CREDENTIAL);
    write(folder, "system/test.target", TARGET);
    write(folder, "system/inside.service", INSIDE);
    write(folder, "complaint/receive.toml", &(text("receive.toml") + WEBHOOK));
    write(folder, "complaint/status-token", SECRET);
    write(folder, "complaint/webhook-secret", SECRET);
    write(folder, "inside.sh", include_str!("inside.sh"));
    write(folder, "webhook.py", &text("webhook.py"));
    write(folder, "said", "");
    std::fs::copy(top().join("src/tools/openapi/example.json"), folder.join("example.json"))
        .unwrap();
    std::fs::hard_link(env!("CARGO_BIN_EXE_complaint"), folder.join("program"))
        .or_else(|_| {
            std::fs::copy(env!("CARGO_BIN_EXE_complaint"), folder.join("program")).map(drop)
        })
        .unwrap();
    let boot = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deploy/booted/boot.sh");
    let run = apart().arg("bash").arg(boot).arg(folder).output().unwrap();
    let said = std::fs::read_to_string(folder.join("said")).unwrap();
    let errors = String::from_utf8_lossy(&run.stderr);
    let lines: Vec<&str> = said.lines().collect();
    let has = |start: &str| {
        let line = lines.iter().find(|it| it.starts_with(start));
        line.unwrap_or_else(|| panic!("nothing begins with {start:?}:\n{said}\n{errors}"))
    };
    assert_eq!(has("ready: "), &"ready: ready");
    // Not root, no capabilities, and a seccomp filter.
    assert!(!has("Uid:").contains("\t0"), "{said}");
    assert!(has("CapEff:").ends_with("0000000000000000"), "{said}");
    assert!(has("NoNewPrivs:").ends_with('1') && has("Seccomp:").ends_with('2'), "{said}");
    let is_closed =
        |it: &str| lines.iter().any(|line| line.starts_with("-rw-------") && line.ends_with(it));
    assert!(is_closed("receive.toml") && is_closed("complaints.sqlite3"), "{said}");
    assert!(has("HTTP/1.1 ").contains("201"), "{said}");
    assert_eq!(has("ready again: "), &"ready again: ready");
    assert_eq!(lines.iter().filter(|it| it.starts_with("kept: ")).count(), 1, "{said}");
    assert_eq!(has("told: "), &"told: 1");
    assert_eq!(has("backed up: "), &"backed up: success 1");
    assert_eq!(has("stopped: "), &"stopped: success");
}
