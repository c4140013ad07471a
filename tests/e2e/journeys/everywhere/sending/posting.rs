//! Files on their way to a landlord's endpoint.

use e2e::{Outcome, Part, SendingHarness, ensure, in_browser};
use serde_json::json;

use crate::sending::posting::{KEY, SUBMISSION, order, posted, the_one};
use crate::sending::with_files;

#[test]
fn files_arrive_behind_the_complaint_in_order_with_every_byte() -> Outcome {
    let every_byte: Vec<u8> = (0..=255).cycle().take(100_001).collect();
    let files: [(&str, &[u8]); 3] =
        [("b \"quoted\" 🏠.pdf", &every_byte), ("a.pdf", b"--boundary\r\n"), ("تسرب.pdf", b"\0\n")];
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let listed = with_files(harness, "p3", &files)?;
        let answer = posted(harness, "p3", &order("/endpoint", &listed, 10))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        let received = the_one(page)?;
        assert_eq!(received.header("idempotency-key"), Some(KEY));
        let part = |name: &str, file_name: &str, media_type: &str, bytes: &[u8]| Part {
            name: name.to_owned(),
            file_name: Some(file_name.to_owned()),
            media_type: Some(media_type.to_owned()),
            bytes: bytes.to_vec(),
        };
        let complaint =
            part("complaint", "complaint.json", "application/json", SUBMISSION.as_bytes());
        // Browsers write a quotation mark in a name so.
        let names = ["b %22quoted%22 🏠.pdf", "a.pdf", "تسرب.pdf"];
        let files = files.iter().zip(names);
        let files =
            files.map(|((_, bytes), name)| part("evidence", name, "application/pdf", bytes));
        let wanted: Vec<Part> = std::iter::once(complaint).chain(files).collect();
        ensure!(received.parts == wanted, "arrived: {:?}", received.parts);
        Ok(())
    })
}
