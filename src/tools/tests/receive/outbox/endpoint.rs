//! A landlord's own system, which is told by requests.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

/// The secret that it shares with the receiver.
pub(super) const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// What an endpoint does with a request.
#[derive(Clone, Copy)]
pub(super) enum Does {
    Answer(&'static str),
    Redirect,
    Close,
}

/// A request as it came: its headers in small letters, and its body.
pub(super) struct Told {
    headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Told {
    pub(super) fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|it| it.0 == name).unwrap().1
    }
}

/// An endpoint that does one thing after the other, and the last for ever.
pub(super) fn endpoint(does: Vec<Does>) -> (SocketAddr, Receiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, told) = channel();
    std::thread::spawn(move || {
        let last = *does.last().unwrap();
        let mut does = does.into_iter().chain(std::iter::repeat(last));
        for stream in listener.incoming().flatten() {
            let Some(request) = read(&stream) else { continue };
            // Before the answer: what was told is there once a receiver has noted it.
            if send.send(request).is_err() {
                return;
            }
            let answer = match does.next().unwrap() {
                Does::Answer(status) => format!("HTTP/1.1 {status}\r\n"),
                Does::Redirect => {
                    format!("HTTP/1.1 307 Elsewhere\r\nLocation: http://{address}/x\r\n")
                }
                Does::Close => String::new(),
            };
            if !answer.is_empty() {
                let answer = format!("{answer}Content-Length: 0\r\nConnection: close\r\n\r\n");
                (&stream).write_all(answer.as_bytes()).ok();
            }
        }
    });
    (address, told)
}

/// One request; nothing if the sender went away before its end.
pub(super) fn read(stream: &TcpStream) -> Option<Told> {
    let mut lines = BufReader::new(stream);
    let (mut headers, mut line) = (Vec::new(), String::new());
    loop {
        line.clear();
        lines.read_line(&mut line).ok()?;
        let text = line.trim_end();
        if text.is_empty() {
            break;
        }
        if let Some((name, value)) = text.split_once(": ") {
            headers.push((name.to_lowercase(), value.to_owned()));
        }
    }
    let length = headers.iter().find(|it| it.0 == "content-length")?.1.parse().ok()?;
    let mut body = vec![0; length];
    lines.read_exact(&mut body).ok()?;
    Some(Told { headers, body: String::from_utf8(body).ok()? })
}

/// The arguments with which a receiver tells it, and the file of the secret in a folder.
pub(super) fn arguments(folder: &Path, address: SocketAddr) -> [String; 4] {
    let secret = folder.join("secret");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    let (url, secret) = (format!("http://{address}/in"), secret.display().to_string());
    ["--webhook", &url, "--webhook-secret-file", &secret].map(str::to_owned)
}
