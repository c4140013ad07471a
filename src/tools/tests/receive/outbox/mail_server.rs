//! A mail server: it takes what RFC 5321 lets a sender send, and keeps it.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// One that listens until it is stopped, and what has come.
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    pub(crate) mails: Receiver<String>,
    kept: Sender<String>,
    listening: Option<Listening>,
}

struct Listening {
    thread: JoinHandle<()>,
    connections: Arc<Mutex<Connections>>,
}

/// Those that are open, by whose they are.
#[derive(Default)]
struct Connections {
    is_stopped: bool,
    open: BTreeMap<SocketAddr, TcpStream>,
}

impl MailServer {
    /// Listens at a port, or a free one.
    pub(crate) fn start(port: u16) -> Self {
        let (kept, mails) = channel();
        let (address, listening) = listen(port, &kept);
        Self { address, mails, kept, listening: Some(listening) }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Breaks off whatever comes, and listens no more.
    pub(crate) fn stop(&mut self) {
        let Some(Listening { thread, connections }) = self.listening.take() else { return };
        let mut connections = connections.lock().unwrap();
        connections.is_stopped = true;
        for it in connections.open.values() {
            // The sender may have gone first.
            it.shutdown(Shutdown::Both).ok();
        }
        drop(connections);
        // The thread looks when somebody comes, and somebody may have come already.
        TcpStream::connect(self.address).ok();
        thread.join().unwrap();
    }

    /// Listens again, at the same port.
    pub(crate) fn start_again(&mut self) {
        self.listening = Some(listen(self.address.port(), &self.kept).1);
    }
}

fn listen(port: u16, kept: &Sender<String>) -> (SocketAddr, Listening) {
    let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(Mutex::new(Connections::default()));
    let (kept, here) = (kept.clone(), Arc::clone(&connections));
    let thread = std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let Ok(sender) = stream.peer_addr() else { continue };
            let mut connections = here.lock().unwrap();
            if connections.is_stopped {
                return;
            }
            connections.open.insert(sender, stream.try_clone().unwrap());
            let (kept, here) = (kept.clone(), Arc::clone(&here));
            std::thread::spawn(move || {
                serve(&stream, &kept);
                here.lock().unwrap().open.remove(&sender);
            });
        }
    });
    (address, Listening { thread, connections })
}

/// Ends when the sender has gone, or is sent away.
fn serve(stream: &TcpStream, mails: &Sender<String>) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    let say = |line: &str| (&*stream).write_all(format!("{line}\r\n").as_bytes()).ok();
    say("220 mail.landlord.example ESMTP")?;
    while let Some(Ok(line)) = lines.next() {
        let command = line.split_whitespace().next().unwrap_or_default().to_uppercase();
        match command.as_str() {
            "EHLO" => say("250-mail.landlord.example\r\n250 8BITMIME")?,
            "DATA" => {
                say("354 go on")?;
                let mut mail = String::new();
                loop {
                    let line = lines.next()?.ok()?;
                    if line == "." {
                        break;
                    }
                    mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.push_str("\r\n");
                }
                mails.send(mail).ok()?;
                say("250 kept")?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 well")?,
        }
    }
    None
}

/// The arguments with which a receiver mails complaints through a server.
pub(crate) fn arguments(server: &str) -> [&str; 8] {
    [
        "--email-to",
        "complaints@landlord.example",
        "--email-from",
        "wizard@landlord.example",
        "--tell-again-after",
        "1",
        "--smtp",
        server,
    ]
}
