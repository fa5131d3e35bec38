// The extension of VS Code: the client of `budgetc lsp`, and the commands. Everything it knows of budgets, budgetc knows.
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const vscode = require('vscode');

let client;
let clientKind;
let channel;
/** The preview of each root file, by its path. */
const previews = new Map();

function setting(name, resource) {
  return vscode.workspace.getConfiguration('budgetc', resource).get(name);
}

function program() {
  return setting('path') || 'budgetc';
}

function languageOptions() {
  const language = setting('language');
  return language ? ['--lang', language] : [];
}

/** Runs budgetc; gives its exit status and what it printed, and never throws. */
function run(words, options = {}) {
  return new Promise((resolve) => {
    const child = childProcess.execFile(
      program(), words, { cwd: options.cwd, maxBuffer: 1 << 28, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error && error.code === 'ENOENT') {
          vscode.window.showErrorMessage(
            vscode.l10n.t('budgetc was not found as “{0}”. Set budgetc.path, or put it on the PATH.', program()));
          resolve({ status: -1, stdout: '', stderr: '' });
          return;
        }
        resolve({ status: error ? error.code : 0, stdout, stderr });
      });
    if (child.stdin) {
      // A program that ends before it has read everything is none of our errors.
      child.stdin.on('error', () => {});
      child.stdin.end(options.input || '');
    }
  });
}

function currentBudget() {
  const editor = vscode.window.activeTextEditor;
  if (editor && editor.document.languageId === 'budget') return editor.document;
  vscode.window.showInformationMessage(vscode.l10n.t('Open a budget (*.bud) first.'));
  return undefined;
}

/** The file to build: the setting, or the document itself. */
function rootFile(document) {
  const root = setting('root', document.uri);
  if (!root) return document.uri.fsPath;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return path.resolve(folder ? folder.uri.fsPath : path.dirname(document.uri.fsPath), root);
}

function firstLine(text) {
  return text.trim().split('\n', 1)[0];
}

// Commands

async function build() {
  const document = currentBudget();
  if (!document) return;
  await document.save();
  const file = rootFile(document);
  const result = await run(['build', file, ...languageOptions()], { cwd: path.dirname(file) });
  if (result.status < 0) return;
  channel.append(result.stdout + result.stderr);
  if (result.status !== 0) {
    channel.show(true);
    vscode.window.showErrorMessage(vscode.l10n.t('The budget has errors: {0}', firstLine(result.stderr)));
    return;
  }
  const page = file.replace(/\.bud$/, '') + '.html';
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Written: {0}', page), open);
  if (answer === open) await vscode.env.openExternal(vscode.Uri.file(page));
}

async function preview() {
  const document = currentBudget();
  if (!document) return;
  const file = rootFile(document);
  let panel = previews.get(file);
  if (panel) {
    panel.reveal(undefined, true);
  } else {
    panel = vscode.window.createWebviewPanel(
      'budgetc.preview', vscode.l10n.t('Tables of {0}', path.basename(file)),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableFindWidget: true });
    previews.set(file, panel);
    panel.onDidDispose(() => previews.delete(file));
  }
  await refresh(file, panel);
}

/** Builds the page into a folder of its own and shows it; with errors the last good page stays, below what is wrong. */
async function refresh(file, panel) {
  const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'budgetc-'));
  try {
    const page = path.join(folder, 'page.html');
    const result = await run(
      ['build', file, '--format', 'html', '--output', page, ...languageOptions()], { cwd: path.dirname(file) });
    if (result.status < 0) return;
    if (result.status === 0) {
      panel.webview.html = await fs.promises.readFile(page, 'utf8');
    } else {
      panel.webview.html = errorPage(result.stderr);
    }
  } finally {
    await fs.promises.rm(folder, { recursive: true, force: true });
  }
}

function errorPage(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><pre>${escaped}</pre></body></html>`;
}

function refreshPreviews(document) {
  if (document.languageId !== 'budget') return;
  for (const [file, panel] of previews) refresh(file, panel);
}

/** The whole text in canonical form, as an edit; none where it is so already or budgetc cannot. */
async function formatEdits(document) {
  const result = await run(['fmt', '--stdin'], { input: document.getText() });
  if (result.status !== 0 || result.stdout === document.getText()) return [];
  const end = document.lineAt(document.lineCount - 1).range.end;
  return [vscode.TextEdit.replace(new vscode.Range(new vscode.Position(0, 0), end), result.stdout)];
}

async function format() {
  const document = currentBudget();
  if (!document) return;
  const edits = await formatEdits(document);
  if (edits.length === 0) return;
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, edits);
  await vscode.workspace.applyEdit(change);
}

async function explain(given) {
  let code = typeof given === 'string' ? given : undefined;
  const editor = vscode.window.activeTextEditor;
  if (!code && editor) {
    const here = vscode.languages.getDiagnostics(editor.document.uri)
      .find((diagnostic) => diagnostic.range.contains(editor.selection.active));
    const value = here && (typeof here.code === 'object' ? here.code.value : here.code);
    if (value) code = String(value);
  }
  if (!code) {
    code = await vscode.window.showInputBox({ prompt: vscode.l10n.t('Code of the message, such as B0302') });
  }
  if (!code) return;
  const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`budgetc-explain:${code.trim()}`));
  await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

/** The page of a message, at the address that its code is a link to: `budgetc-explain:B0302`. */
async function explanation(uri) {
  const result = await run(['explain', uri.path.replace(/^\/+/, ''), ...languageOptions()]);
  return result.stdout || result.stderr;
}

// The server

async function startServer() {
  if (!setting('server')) return;
  if (!clientKind) {
    try {
      clientKind = require('vscode-languageclient/node');
    } catch (error) {
      vscode.window.showWarningMessage(vscode.l10n.t(
        'The language client is not part of this package: colours, snippets and commands work, checking while typing does not.'));
      return;
    }
  }
  const language = setting('language');
  const environment = language ? { ...process.env, BUDGETC_LANG: language } : process.env;
  const executable = { command: program(), args: ['lsp'], options: { env: environment } };
  client = new clientKind.LanguageClient(
    'budgetc', 'budgetc', { run: executable, debug: executable },
    {
      documentSelector: [{ scheme: 'file', language: 'budget' }, { scheme: 'untitled', language: 'budget' }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{bud,tsv}') },
      outputChannel: channel,
    });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(
      vscode.l10n.t('budgetc was not found as “{0}”. Set budgetc.path, or put it on the PATH.', program()));
  }
}

async function stopServer() {
  const old = client;
  client = undefined;
  if (old) await old.stop();
}

async function restart() {
  await stopServer();
  await startServer();
}

async function activate(context) {
  channel = vscode.window.createOutputChannel('budgetc');
  context.subscriptions.push(
    channel,
    vscode.commands.registerCommand('budgetc.build', build),
    vscode.commands.registerCommand('budgetc.preview', preview),
    vscode.commands.registerCommand('budgetc.format', format),
    // Not `budgetc.explain`: that is the server's, and the client registers it.
    vscode.commands.registerCommand('budgetc.explainMessage', explain),
    vscode.commands.registerCommand('budgetc.restart', restart),
    vscode.workspace.registerTextDocumentContentProvider('budgetc-explain', { provideTextDocumentContent: explanation }),
    vscode.workspace.onDidSaveTextDocument(refreshPreviews),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const matters = ['budgetc.path', 'budgetc.server', 'budgetc.language'];
      return matters.some((name) => event.affectsConfiguration(name)) ? restart() : undefined;
    }));
  await startServer();
  // Without the server, formatting is still the editor's own command.
  if (!client) {
    context.subscriptions.push(
      vscode.languages.registerDocumentFormattingEditProvider('budget', { provideDocumentFormattingEdits: formatEdits }));
  }
}

async function deactivate() {
  for (const panel of previews.values()) panel.dispose();
  previews.clear();
  await stopServer();
}

module.exports = { activate, deactivate };
