//! How long one assessment, a batch and the reading of a policy take. `cargo xtask bench` runs it.
#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot read its input has nothing to say"
)]

use std::hint::black_box;
use std::path::Path;

use complaint_core::policy::Policy;
use complaint_tools::batch::batch;
use complaint_tools::data::Data;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Situations of different kinds, a line each: a stage 1 answer, a tribunal matter, mould that goes
/// on, a first report.
const FACTS: [&str; 4] = [
    r#"{"today":"2026-11-21","role":"tenant","about":"repair","reported_before":true,"unhappy_with_response":true,"occurred_on":"2026-05-21","first_known_on":{"from":"2026-05-01","to":"2026-05-31"},"events":[{"event":"complaint-sent","on":"2026-11-02"},{"event":"stage-1-response","on":"2026-11-16","received_on":"2026-11-18"}]}"#,
    r#"{"today":"2026-11-21","role":"leaseholder","about":"service-charge-amount"}"#,
    r#"{"today":"2026-11-21","role":"tenant","about":"damp-and-mould","reported_before":true,"unhappy_with_response":true,"ongoing":true}"#,
    r#"{"today":"2026-11-21","role":"tenant","about":"repair","reported_before":false}"#,
];

fn data() -> Data {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
    Data::find(Some(&folder)).expect("public/ of the checkout")
}

/// A batch, from text to text; the output is discarded.
fn assess_lines(data: &Data, lines: &str) {
    let mut output = std::io::sink();
    let ending = batch(data, "places-for-people", "-", &mut lines.as_bytes(), &mut output);
    ending.expect("lines that can be assessed");
}

fn assess(criterion: &mut Criterion) {
    let data = data();
    let mut group = criterion.benchmark_group("assess");
    let one = complaint_tools::assess::read_facts(FACTS[0]).expect("facts");
    let rule_book = data.rule_book("places-for-people").expect("a policy");
    group.bench_function("one", |it| {
        it.iter(|| complaint_core::decision::assess(black_box(&rule_book), black_box(&one)));
    });
    group.sample_size(10);
    for n in [1_000, 10_000, 100_000] {
        let lines: String = FACTS.iter().cycle().take(n).flat_map(|it| [it, "\n"]).collect();
        group.throughput(Throughput::Elements(u64::try_from(n).expect("a small number")));
        group.bench_with_input(BenchmarkId::new("batch", n), &lines, |it, lines| {
            it.iter(|| assess_lines(&data, black_box(lines)));
        });
    }
    group.finish();
}

fn policy(criterion: &mut Criterion) {
    let path = data().policy_path("places-for-people").expect("a policy");
    let text = std::fs::read_to_string(path).expect("its text");
    let mut group = criterion.benchmark_group("policy");
    group.bench_function("read", |it| it.iter(|| Policy::read(black_box(&text))));
    group.finish();
}

criterion_group!(benches, assess, policy);
criterion_main!(benches);
