//! An S3-compatible server of our own with one bucket, ended on drop.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

const BUCKET: &str = "complaints";
const KEY: &str = "complaint-wizard";
const SECRET: &str = "kept-by-tests-alone";

/// A running server.
#[derive(Debug)]
pub(super) struct Objects {
    child: Child,
    address: String,
}

impl Objects {
    /// Starts it on a folder, at a free port, and waits until it listens.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub(super) fn start(programs: &Path, folder: &Path) -> Result<Self> {
        // A bucket is a folder.
        fs::create_dir_all(folder.join(BUCKET))?;
        let mut server = Command::new(programs.join("s3s-fs"));
        server.args(["--host", "127.0.0.1", "--port", "0"]);
        server.args(["--access-key", KEY, "--secret-key", SECRET]).arg(folder);
        // It says where it listens on its standard output, and nothing after that.
        server.env("RUST_LOG", "s3s_fs=info").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = server.spawn().context("the object store does not start")?;
        let said = child.stdout.take();
        let mut objects = Self { child, address: String::new() };
        for line in BufReader::new(said.context("the object store has no output")?).lines() {
            let line = line?;
            if let Some((_, address)) = line.split_once("server is running at ") {
                address.trim().clone_into(&mut objects.address);
                return Ok(objects);
            }
        }
        anyhow::bail!("the object store ended without naming its address")
    }

    /// The bucket, and how `object_store` gets there.
    pub(super) fn settings(&self) -> [(&'static str, String); 6] {
        [
            ("COMPLAINT_S3", format!("s3://{BUCKET}")),
            ("AWS_ENDPOINT_URL", self.address.clone()),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_REGION", "eu-west-2".to_owned()),
            ("AWS_ACCESS_KEY_ID", KEY.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", SECRET.to_owned()),
        ]
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}
