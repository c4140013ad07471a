//! A mail server: it takes what RFC 5321 lets a sender send, and keeps it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

/// One that listens, and what has come.
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    pub(crate) mails: Receiver<String>,
}

impl MailServer {
    /// Listens at a port, or a free one.
    pub(crate) fn start(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let address = listener.local_addr().unwrap();
        let (send, mails) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let send = send.clone();
                std::thread::spawn(move || serve(&stream, &send));
            }
        });
        Self { address, mails }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }
}

/// Ends when the sender has gone.
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
