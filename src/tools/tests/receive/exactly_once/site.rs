//! Receivers that are killed, a mail server that is stopped, and nginx in front of them.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use complaint_tools::receive::Place;

use crate::receive::outbox::mail_server::{MailServer, arguments};
use crate::receive::outbox::rows::{Outbox, Row};
use crate::receive::running::Running;

/// Receivers, the address that senders use, and the mail server that they tell.
pub(super) struct Site {
    pub(super) place: Place,
    pub(super) nodes: Vec<(u16, Running)>,
    pub(super) port: u16,
    pub(super) mail: MailServer,
    nginx: Option<Child>,
    folder: PathBuf,
}

impl Site {
    pub(super) fn start(folder: &Path, place: Place, nodes: usize) -> Self {
        let mail = MailServer::start(0);
        let nodes = (0..nodes).map(|_| free_port());
        let nodes: Vec<_> = nodes.map(|port| (port, node(&place, port, &mail))).collect();
        Self { port: nodes[0].0, place, nodes, mail, nginx: None, folder: folder.to_owned() }
    }

    /// The same behind nginx, as a landlord would have it: it goes to another if one does not listen, and does not
    /// send twice what a receiver may have taken.
    pub(super) fn behind(mut self, nginx: &Path) -> Self {
        self.port = free_port();
        let nodes = self.nodes.iter().map(|it| format!("server 127.0.0.1:{} max_fails=0;", it.0));
        let (nodes, at, port) = (nodes.collect::<String>(), self.folder.display(), self.port);
        let file = self.folder.join("nginx.conf");
        let configuration = format!(
            "daemon off; master_process off; pid {at}/pid; error_log {at}/nginx.log;
             events {{}}
             http {{
               access_log off; client_max_body_size 70m;
               client_body_temp_path {at}/1; proxy_temp_path {at}/2; fastcgi_temp_path {at}/3;
               uwsgi_temp_path {at}/4; scgi_temp_path {at}/5;
               upstream nodes {{ {nodes} }}
               server {{
                 listen 127.0.0.1:{port};
                 location / {{ proxy_pass http://nodes; proxy_request_buffering off; proxy_http_version 1.1; }}
               }}
             }}"
        );
        fs::write(&file, configuration).unwrap();
        let mut command = Command::new(nginx);
        command.arg("-p").arg(&self.folder).arg("-c").arg(&file);
        self.nginx = Some(command.stderr(Stdio::null()).spawn().unwrap());
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {}
        self
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/complaints", self.port)
    }

    /// Kills a receiver as a power cut would, and starts it again on the same port.
    pub(super) fn kill(&mut self, number: usize) {
        let count = self.nodes.len();
        let (port, running) = &mut self.nodes[number % count];
        running.kill();
        *running = node(&self.place, *port, &self.mail);
    }

    /// Has all that was not told yet told at once, and waits for it.
    pub(super) fn tell_all(&mut self) -> Vec<Row> {
        // Killed first: what a receiver is just telling would be told by another too.
        self.nodes.iter_mut().for_each(|it| it.1.kill());
        let outbox = match &self.place.database {
            Some(address) => Outbox::at(address.clone()),
            None => Outbox::in_folder(self.place.store.as_ref().unwrap()),
        };
        outbox.make_due();
        for (port, running) in &mut self.nodes {
            *running = node(&self.place, *port, &self.mail);
        }
        outbox.all_delivered()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(mut it) = self.nginx.take() {
            let _gone_already = it.kill();
            let _waited = it.wait();
        }
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

fn node(place: &Place, port: u16, mail: &MailServer) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_complaint"));
    let store = place.store.as_ref().unwrap();
    command.args(["receive", "--listen", &format!("127.0.0.1:{port}"), "--store"]).arg(store);
    command.args(place.database.iter().flat_map(|it| ["--database", it.as_str()]));
    command.args(arguments(&mail.url()));
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    Running::spawn(store, &mut command)
}

pub(super) fn nginx() -> Option<PathBuf> {
    let folder = std::env::var_os("COMPLAINT_WEB_SERVERS").map(PathBuf::from);
    let there = [folder.map(|it| it.join("usr/sbin/nginx")), Some("/usr/sbin/nginx".into())];
    there.into_iter().flatten().find(|it| it.exists())
}
