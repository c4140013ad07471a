//! One delivery, by its channel.

use super::super::channel::Channel;
use super::super::store::Store;
use super::super::store_error::StoreError;
use super::Delivery;
use super::email::EmailError;
use super::rows::Due;
use super::webhook::WebhookError;

/// Why something could not be told. No word of the complaint, and none that the other side has answered.
#[derive(Debug, thiserror::Error)]
pub(super) enum DeliveryError {
    /// The channel is not used any more, or not by this receiver.
    #[error("this receiver has no {}", .0.as_str())]
    NotUsed(Channel),
    /// The evidence cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// By email.
    #[error(transparent)]
    Email(#[from] EmailError),
    /// To the webhook.
    #[error(transparent)]
    Webhook(#[from] WebhookError),
}

pub(super) async fn deliver(
    store: &Store,
    delivery: &Delivery,
    due: &Due,
) -> Result<(), DeliveryError> {
    match due.channel {
        Channel::Email => {
            let email = delivery.email.as_ref().ok_or(DeliveryError::NotUsed(due.channel))?;
            let mut files = Vec::new();
            for it in email.attached(&due.complaint)? {
                files.push(store.evidence(&it.sha256).await?);
            }
            Ok(email.send(&due.id, &due.complaint, files).await?)
        }
        Channel::Webhook => {
            let webhook = delivery.webhook.as_ref().ok_or(DeliveryError::NotUsed(due.channel))?;
            Ok(webhook.send(&due.id, &due.complaint).await?)
        }
    }
}
