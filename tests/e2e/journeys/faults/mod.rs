//! Whatever happens to the device, nothing that was typed is lost, and nothing stays that should not.

mod harness;
