//! The binary Trunk builds. `public/complaint-wizard.js` starts the app by its `mount` export, so
//! that nothing runs before the element is in a page.

use complaint_app as _;

fn main() {}
