//! A mail of a complaint, as a mail program reads it.

use mail_parser::{MessageParser, MimeHeaders as _};
use serde_json::Value;

/// What a mail says, and what is attached.
pub(crate) struct Mail {
    /// The key with which it was told: the same each time.
    pub(crate) id: String,
    pub(crate) reference: String,
    /// The complaint as it was sent.
    pub(crate) record: Value,
    pub(crate) files: Vec<Vec<u8>>,
}

impl Mail {
    pub(crate) fn read(text: &str) -> Self {
        let mail = MessageParser::default().parse(text.as_bytes()).unwrap();
        let id = mail.message_id().unwrap().strip_suffix("@complaint-wizard").unwrap().to_owned();
        let reference = mail.subject().unwrap().strip_prefix("Complaint ").unwrap().to_owned();
        let mut attached = mail.attachments();
        let record = attached.next().unwrap();
        assert_eq!(record.attachment_name(), Some(format!("{reference}.json").as_str()));
        assert!(mail.body_text(0).unwrap().contains(&reference));
        Self {
            id,
            reference,
            record: serde_json::from_slice(record.contents()).unwrap(),
            files: attached.map(|it| it.contents().to_vec()).collect(),
        }
    }
}
