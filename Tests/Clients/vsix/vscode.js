// A stand-in for the module `vscode`: what the extension uses of it, and a record of what it did.
'use strict';
const fs = require('fs');

class Position { constructor(line, character) { this.line = line; this.character = character; } }
class Range {
  constructor(start, end) { this.start = start; this.end = end; }
  contains(p) {
    const before = (a, b) => a.line < b.line || (a.line === b.line && a.character <= b.character);
    return before(this.start, p) && before(p, this.end);
  }
}
const record = { commands: {}, shown: [], panels: [], documents: [], edits: [], settings: {}, formatters: [], saved: [], pages: {} };

function document(path) {
  const text = () => record.text ?? fs.readFileSync(path, 'utf8');
  return {
    uri: { fsPath: path }, languageId: 'budget', getText: text, save: async () => true,
    get lineCount() { return text().split('\n').length; },
    lineAt: (line) => ({ range: new Range(new Position(line, 0), new Position(line, text().split('\n')[line].length)) }),
  };
}

module.exports = {
  record, document, Position, Range,
  ViewColumn: { Beside: -2 },
  Uri: {
    file: (path) => ({ scheme: 'file', fsPath: path }),
    parse: (text) => ({ scheme: text.slice(0, text.indexOf(':')), path: text.slice(text.indexOf(':') + 1) }),
  },
  TextEdit: { replace: (range, newText) => ({ range, newText }) },
  WorkspaceEdit: class { set(uri, edits) { this.uri = uri; this.edits = edits; } },
  l10n: { t: (text, ...parts) => text.replace(/\{(\d)\}/g, (_, index) => parts[index]) },
  env: { openExternal: async () => true },
  commands: {
    registerCommand: (name, act) => {
      if (record.commands[name]) throw new Error(`command '${name}' already exists`);
      record.commands[name] = act;
      return { dispose() { delete record.commands[name]; } };
    },
  },
  languages: {
    getDiagnostics: () => record.diagnostics ?? [],
    registerDocumentFormattingEditProvider: (language, provider) => { record.formatters.push(provider); return { dispose() {} }; },
  },
  window: {
    activeTextEditor: undefined,
    createOutputChannel: () => ({ append() {}, show() {}, dispose() {} }),
    showErrorMessage: async (text) => { record.shown.push(['error', text]); },
    showWarningMessage: async (text) => { record.shown.push(['warning', text]); },
    showInformationMessage: async (text) => { record.shown.push(['information', text]); },
    showInputBox: async () => 'B0302',
    showTextDocument: async () => {},
    createWebviewPanel: (kind, title) => {
      const panel = { kind, title, webview: { html: '' }, reveal() {}, onDidDispose(act) { panel.closed = act; }, dispose() { panel.closed(); } };
      record.panels.push(panel);
      return panel;
    },
  },
  workspace: {
    getConfiguration: () => ({ get: (name) => record.settings[name] ?? { path: 'budgetc', server: true, root: '', language: '' }[name] }),
    getWorkspaceFolder: () => undefined,
    createFileSystemWatcher: () => ({ dispose() {} }),
    openTextDocument: async (uri) => {
      const text = await record.pages[uri.scheme].provideTextDocumentContent(uri);
      record.documents.push(text);
      return { uri, getText: () => text };
    },
    registerTextDocumentContentProvider: (scheme, provider) => { record.pages[scheme] = provider; return { dispose() {} }; },
    applyEdit: async (edit) => { record.edits.push(edit); return true; },
    onDidSaveTextDocument: (act) => { record.saved.push(act); return { dispose() {} }; },
    onDidChangeConfiguration: () => ({ dispose() {} }),
  },
};
