// A stand-in for `vscode-languageclient/node`: starts the server that it is told to, shakes hands with it, makes the
// server's commands the editor's, and ends it.
'use strict';
const childProcess = require('child_process');
const vscode = require('vscode');

exports.started = [];
exports.LanguageClient = class {
  constructor(id, name, server, options) { Object.assign(this, { id, name, server, options }); }
  start() {
    return new Promise((resolve, reject) => {
      const { command, args, options } = this.server.run;
      this.child = childProcess.spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
      this.child.on('error', reject);
      let text = Buffer.alloc(0);
      this.child.stdout.on('data', (data) => {
        text = Buffer.concat([text, data]);
        for (;;) {
          const head = text.indexOf('\r\n\r\n');
          if (head < 0) return;
          const length = Number(/Content-Length: (\d+)/i.exec(text.subarray(0, head).toString())[1]);
          if (text.length < head + 4 + length) return;
          const message = JSON.parse(text.subarray(head + 4, head + 4 + length).toString());
          text = text.subarray(head + 4 + length);
          if (message.id === 1) {
            this.capabilities = message.result.capabilities;
            try {
              this.commands = this.capabilities.executeCommandProvider.commands.map(
                (name) => vscode.commands.registerCommand(name, () => {}));
            } catch (error) {
              reject(error);
              return;
            }
            exports.started.push(this);
            this.send({ method: 'initialized', params: {} });
            resolve();
          }
          if (message.id === 2) this.send({ method: 'exit' });
        }
      });
      this.send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    });
  }
  stop() {
    return new Promise((resolve) => {
      for (const command of this.commands) command.dispose();
      this.child.on('exit', (status) => { this.status = status; resolve(); });
      this.send({ id: 2, method: 'shutdown' });
    });
  }
  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
};
