// Sessions with budgetc lsp through the protocol layer of VS Code's own client, one in each encoding of columns; VS Code itself
// counts in UTF-16.
const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const lsp = require('vscode-languageserver-protocol/node');

const file = path.resolve('单位/甲.bud');
const uri = pathToFileURL(file).href;
const text = fs.readFileSync(file, 'utf8');
const lines = text.split('\n');
const width = {
  'utf-8': (head) => Buffer.byteLength(head),
  'utf-16': (head) => head.length,
  'utf-32': (head) => [...head].length,
};
let failures = 0;
const expect = (what, holds, seen) => {
  if (!holds) failures++;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}${seen === undefined ? '' : `  (${JSON.stringify(seen)})`}`);
};

async function session(encoding) {
  const at = (line, word, behind = 0) =>
    ({ line, character: width[encoding](lines[line].slice(0, lines[line].indexOf(word) + behind)) });
  const server = spawn(process.env.BUDGETC, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  connection.onError((error) => expect(`no error of the protocol: ${error}`, false));
  const waiting = [];
  let last;
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (message) => {
    if (message.uri !== uri) return;
    last = message;
    waiting.splice(0).forEach((wake) => wake());
  });
  const problems = async (version) => {
    while (!last || last.version !== version) await new Promise((wake) => waiting.push(wake));
    return last.diagnostics.map((item) => `${item.range.start.line}:${item.range.start.character} ${item.code}`).join(' ');
  };
  connection.listen();
  const started = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid, rootUri: pathToFileURL(process.cwd()).href,
    capabilities: { general: { positionEncodings: [encoding] }, workspace: { workspaceEdit: { documentChanges: true } } },
  });
  expect(`columns count in ${encoding}`, started.capabilities.positionEncoding === encoding);
  connection.sendNotification(lsp.InitializedNotification.type, {});
  connection.sendNotification(lsp.DidOpenTextDocumentNotification.type,
    { textDocument: { uri, languageId: 'budget', version: 1, text } });
  const seen = await problems(1);
  expect('what is wrong is marked', seen === `9:${at(9, '1.0O').character} B0301`, seen);

  const textDocument = { uri };
  const list = await connection.sendRequest(lsp.CompletionRequest.type, { textDocument, position: at(6, '30101', 3) });
  expect('codes are completed', list.items[0].label === '301 工资福利支出', list.items[0].label);
  const hover = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: at(5, '行政运行') });
  expect('an account tells its path', hover.contents.value.includes('人力资源和社会保障管理事务'));
  const edit = await connection.sendRequest(lsp.RenameRequest.type,
    { textDocument, position: at(7, '人均'), newName: '标准' });
  expect('a name is renamed in both files', edit.documentChanges.length === 2);
  const edits = await connection.sendRequest(lsp.DocumentFormattingRequest.type,
    { textDocument, options: { tabSize: 2, insertSpaces: true } });
  expect('the text is put in order', edits.length > 0);

  const cancel = new lsp.CancellationTokenSource();
  const cancelled = connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: at(5, '行政运行') }, cancel.token)
    .then(() => 'answered', (error) => error.code);
  cancel.cancel();
  const outcome = await cancelled;
  expect('a cancelled request is dropped or answered', outcome === 'answered' || outcome === lsp.LSPErrorCodes.RequestCancelled, outcome);

  const range = { start: at(9, '1.0O', 3), end: at(9, '1.0O', 4) };
  connection.sendNotification(lsp.DidChangeTextDocumentNotification.type,
    { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '' }] });
  connection.sendNotification(lsp.DidChangeTextDocumentNotification.type,
    { textDocument: { uri, version: 3 }, contentChanges: [{ range: { start: range.start, end: range.start }, text: '0' }] });
  const mended = await problems(3);
  expect('mended, nothing is wrong', mended === '', mended);

  await connection.sendRequest(lsp.ShutdownRequest.type);
  const ended = new Promise((done) => server.on('exit', done));
  connection.sendNotification(lsp.ExitNotification.type);
  expect('it ends with 0', (await ended) === 0);
}

(async () => {
  for (const encoding of ['utf-16', 'utf-8', 'utf-32']) await session(encoding);
  process.exit(failures ? 1 : 0);
})().catch((error) => {
  console.log('FAILS ', error);
  process.exit(1);
});
