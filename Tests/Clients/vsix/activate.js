'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const vscode = require('vscode');
const languageClient = require('vscode-languageclient/node');
const { record } = vscode;
const extension = require(process.env.EXTENSION + '/extension.js');
const manifest = JSON.parse(fs.readFileSync(process.env.EXTENSION + '/package.json', 'utf8'));

(async () => {
  const context = { subscriptions: [] };
  await extension.activate(context);
  // All commands of the manifest, and no others.
  // The client registers those of the server besides.
  const [client] = languageClient.started;
  const ofServer = client.capabilities.executeCommandProvider.commands;
  assert.deepStrictEqual(
    Object.keys(record.commands).filter((name) => !ofServer.includes(name)).sort(),
    manifest.contributes.commands.map((c) => c.command).sort());
  // The server has been started and has answered.
  assert.deepStrictEqual(client.server.run.args, ['lsp']);
  assert.ok(client.options.documentSelector.some((s) => s.language === 'budget'));
  assert.ok(client.capabilities.textDocumentSync !== undefined);

  await record.commands['budgetc.build']();
  assert.match(record.shown.pop()[1], /Open a budget/);
  const file = path.resolve('hello.bud');
  const document = vscode.document(file);
  vscode.window.activeTextEditor = { document, selection: { active: new vscode.Position(0, 0) } };

  await record.commands['budgetc.build']();
  assert.deepStrictEqual(record.shown.pop(), ['information', 'Written: ' + path.resolve('hello.html')]);
  assert.match(fs.readFileSync('hello.html', 'utf8'), /^<!DOCTYPE html>/i);
  fs.rmSync('hello.html');

  await record.commands['budgetc.preview']();
  const [panel] = record.panels;
  assert.match(panel.webview.html, /36\.50/);
  assert.ok(!fs.existsSync('hello.html'));
  // At each save it is made anew; with an error it says what is wrong.
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('36.50', '36.5O'));
  for (const act of record.saved) act(document);
  for (let i = 0; i < 500 && !/B0301/.test(panel.webview.html); i += 1) await new Promise((r) => setTimeout(r, 10));
  assert.match(panel.webview.html, /B0301/);
  await record.commands['budgetc.build']();
  assert.match(record.shown.pop()[1], /^The budget has errors: .*B0301/);

  record.text = '预算　２０２５\n收入\n    事业收入    1\n    其他收入 22.5\n';
  await record.commands['budgetc.format']();
  assert.strictEqual(record.edits[0].edits[0].newText, '预算 2025\n收入\n  事业收入   1\n  其他收入  22.5\n');
  assert.strictEqual(record.edits[0].edits[0].range.end.line, 4);

  await record.commands['budgetc.explainMessage']();
  assert.match(record.documents.pop(), /^B0302/);
  record.diagnostics = [{ code: { value: 'B0101' }, range: new vscode.Range(new vscode.Position(0, 0), new vscode.Position(0, 2)) }];
  await record.commands['budgetc.explainMessage']();
  assert.match(record.documents.pop(), /^B0101/);

  // The code of a message is a link to its page.
  const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('budgetc-explain:B0301'));
  assert.match(page.getText(), /^B0301/);

  record.settings.path = 'no-such-program';
  await record.commands['budgetc.build']();
  assert.match(record.shown.pop()[1], /not found as “no-such-program”/);
  record.settings.path = 'budgetc';

  await record.commands['budgetc.restart']();
  assert.strictEqual(client.status, 0);
  assert.strictEqual(languageClient.started.length, 2);
  await extension.deactivate();
  for (const thing of context.subscriptions) thing.dispose();
  assert.strictEqual(languageClient.started[1].status, 0);

  // A package without the client still colours, and formats by itself.
  record.settings.server = false;
  await extension.activate({ subscriptions: [] });
  assert.strictEqual((await record.formatters[0].provideDocumentFormattingEdits(document)).length, 1);
  await extension.deactivate();
})().catch((error) => { console.error(error); process.exit(1); });
