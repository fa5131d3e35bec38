//! Tells Zed how the language server of budgets is started.
use zed_extension_api::{self as zed, LanguageServerId, Result};

struct Budget;

impl zed::Extension for Budget {
    fn new() -> Self {
        Budget
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &zed::Worktree) -> Result<zed::Command> {
        let command = worktree
            .which("budgetc")
            .ok_or_else(|| "budgetc is not on the PATH".to_string())?;
        Ok(zed::Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Budget);
