//! Reading a mail link back, as a mail program does (RFC 6068).

use anyhow::{Context, Result};
use percent_encoding::percent_decode_str;

/// What a mail link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text, its lines broken with LF; `None` when the link carries none.
    pub body: Option<String>,
}

impl Mail {
    /// Reads a link.
    ///
    /// # Errors
    ///
    /// When it is not a mail link, names a field twice, or breaks lines otherwise than by CR LF.
    pub fn read(link: &str) -> Result<Self> {
        let rest = link.strip_prefix("mailto:").with_context(|| format!("not mail: {link}"))?;
        let (to, fields) = rest.split_once('?').unwrap_or((rest, ""));
        let mut mail = Self { to: decode(to)?, subject: String::new(), body: None };
        for field in fields.split('&').filter(|it| !it.is_empty()) {
            match field.split_once('=') {
                Some(("subject", text)) if mail.subject.is_empty() => mail.subject = decode(text)?,
                Some(("body", text)) if mail.body.is_none() => mail.body = Some(lines(text)?),
                _ => anyhow::bail!("{field} in {link}"),
            }
        }
        Ok(mail)
    }
}

fn decode(text: &str) -> Result<String> {
    // A mail program takes "+" for itself, unlike a form's receiver.
    Ok(percent_decode_str(text).decode_utf8()?.into_owned())
}

fn lines(text: &str) -> Result<String> {
    let text = decode(text)?;
    let unpaired = text.replace("\r\n", "").contains(['\r', '\n']);
    anyhow::ensure!(!unpaired, "a line break that is not CR LF in {text:?}");
    Ok(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_a_mail_program_reads_it() {
        let mail =
            Mail::read("mailto:a%2Bb@x.example?subject=C%20%26%20D&body=1%0D%0A2+3").unwrap();
        assert_eq!(mail.to, "a+b@x.example");
        assert_eq!(mail.subject, "C & D");
        assert_eq!(mail.body.as_deref(), Some("1\n2+3"));
    }

    #[test]
    fn a_bare_line_feed_is_refused() {
        assert!(Mail::read("mailto:a@x.example?body=1%0A2").is_err());
    }
}
