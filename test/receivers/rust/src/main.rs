//! Decodes every fixture into the generated types, encodes it again, and tells what was lost on the way.

mod operations;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::{env, error::Error, fs, process::ExitCode};

#[derive(Deserialize)]
struct Fixtures {
    #[serde(default)]
    operation: String,
    #[serde(default)]
    fixtures: Vec<Fixture>,
}

#[derive(Deserialize)]
struct Fixture {
    id: String,
    message: String,
    breaks: Option<Value>,
    value: Box<RawValue>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("name the folder of the fixtures")?;
    let (mut same, mut kept, mut refused, mut lost) = (0, 0, 0, 0);
    for file in fs::read_dir(folder)? {
        let content: Fixtures = serde_json::from_str(&fs::read_to_string(file?.path())?)?;
        for one in content.fixtures {
            let again = operations::of(&content.operation, &one.message)
                .ok_or_else(|| format!("there is no type for {}", one.id))?;
            let before: Value = serde_json::from_str(one.value.get())?;
            match (again(one.value.get()), one.breaks) {
                (Err(_), Some(_)) => refused += 1,
                (Err(error), None) => {
                    lost += 1;
                    println!("refused: {}: {error}", one.id);
                }
                (Ok(text), breaks) => {
                    let after: Value = serde_json::from_str(&text)?;
                    match breaks {
                        None if holds(&after, &before) && holds(&before, &after) => same += 1,
                        Some(_) if holds(&after, &before) => kept += 1,
                        _ => {
                            lost += 1;
                            println!("lost: {}", one.id);
                        }
                    }
                }
            }
        }
    }
    println!(
        "{same} valid fixtures came back the same, {kept} broken ones were kept and {refused} refused, {lost} were lost"
    );
    Ok(if lost > 0 || same == 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Whether everything that was there before is there after; numbers are the same where their values are.
fn holds(after: &Value, before: &Value) -> bool {
    match (after, before) {
        (Value::Object(after), Value::Object(before)) => before
            .iter()
            .all(|(name, value)| after.get(name).is_some_and(|inner| holds(inner, value))),
        (Value::Array(after), Value::Array(before)) => {
            after.len() == before.len() && after.iter().zip(before).all(|(one, other)| holds(one, other))
        }
        // serde reads a list as a structure, too, whose members it gives in their order.
        (Value::Object(after), Value::Array(before)) => {
            before.iter().all(|value| after.values().any(|inner| holds(inner, value)))
        }
        (Value::Number(after), Value::Number(before)) => after == before || after.as_f64() == before.as_f64(),
        _ => after == before,
    }
}
