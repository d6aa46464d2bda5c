//! The generated types in every flavour; all of them have to compile.

#[path = "../flavours/rlatest/wire/types.rs"]
pub mod types;

#[path = "../flavours/rlatest/cli/types_cli.rs"]
pub mod types_cli;

#[path = "../flavours/r20230926/wire/types.rs"]
pub mod founding_types;

#[path = "../flavours/r20230926/cli/types_cli.rs"]
pub mod founding_types_cli;
