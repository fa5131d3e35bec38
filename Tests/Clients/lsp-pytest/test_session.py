"""Sessions with budgetc lsp, once for each editor whose capabilities are recorded, in each encoding of columns.

Without one it is the encodings of the editor that count: an editor of another version may like another best."""

import asyncio
import os
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

ROOT = Path.cwd()
UNIT = ROOT / "单位" / "甲.bud"
URI = UNIT.as_uri()
WIDTH = {"utf-8": lambda text: len(text.encode()), "utf-16": lambda text: len(text.encode("utf-16-le")) // 2, "utf-32": len}


@pytest_lsp.fixture(
    params=[
        (editor, encoding)
        for editor in ["neovim", "visual-studio-code", "emacs"]
        for encoding in ["", "utf-8", "utf-16", "utf-32"]
    ],
    ids=lambda pair: "-".join(word for word in pair if word),
    config=ClientServerConfig(server_command=[os.environ["BUDGETC"], "lsp"]),
)
async def client(request, lsp_client: LanguageClient):
    # The recorded editors let a server register what it watches; the test client leaves that to its user.
    lsp_client.feature(lsp.CLIENT_REGISTER_CAPABILITY)(lambda parameters: None)
    editor, encoding = request.param
    capabilities = client_capabilities(editor)
    if encoding:
        capabilities.general = capabilities.general or lsp.GeneralClientCapabilities()
        capabilities.general.position_encodings = [lsp.PositionEncodingKind(encoding)]
    result = await lsp_client.initialize_session(
        lsp.InitializeParams(
            capabilities=capabilities,
            root_uri=ROOT.as_uri(),
            workspace_folders=[lsp.WorkspaceFolder(uri=ROOT.as_uri(), name="budget")],
        )
    )
    chosen = result.capabilities.position_encoding or "utf-16"
    chosen = str(getattr(chosen, "value", chosen))
    assert chosen == encoding or not encoding
    lsp_client.width = WIDTH[chosen]
    lsp_client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(
            lsp.TextDocumentItem(uri=URI, language_id="budget", version=1, text=UNIT.read_text(encoding="utf-8"))
        )
    )
    yield
    await lsp_client.shutdown_session()


def place(client, line, text, behind=0):
    row = UNIT.read_text(encoding="utf-8").split("\n")[line]
    return lsp.Position(line, client.width(row[: row.index(text) + behind]))


def head(client, row, character):
    """The beginning of a row, up to a column."""
    count = 0
    while client.width(row[:count]) < character:
        count += 1
    return row[:count]


def about(client, line, text, behind=0):
    return {"text_document": lsp.TextDocumentIdentifier(URI), "position": place(client, line, text, behind)}


async def problems(client):
    if client.capabilities.text_document and getattr(client.capabilities.text_document, "diagnostic", None):
        report = await client.text_document_diagnostic_async(
            lsp.DocumentDiagnosticParams(text_document=lsp.TextDocumentIdentifier(URI)))
        return report.items
    for _ in range(100):
        if URI in client.diagnostics:
            return client.diagnostics[URI]
        await asyncio.sleep(0.05)
    return None


@pytest.mark.asyncio
async def test_diagnostics_under_the_characters(client: LanguageClient):
    found = await problems(client)
    assert [item.code for item in found] == ["B0301"]
    assert found[0].range.start == place(client, 9, "1.0O")
    assert found[0].range.end == place(client, 9, "1.0O", 4)


@pytest.mark.asyncio
async def test_completion_and_resolve(client: LanguageClient):
    result = await client.text_document_completion_async(lsp.CompletionParams(**about(client, 6, "30101", 3)))
    assert result.items[0].label == "301 工资福利支出"
    item = await client.completion_item_resolve_async(result.items[1])
    text = item.documentation if isinstance(item.documentation, str) else item.documentation.value
    assert "基本工资（款）" in text


@pytest.mark.asyncio
async def test_hover_and_definition(client: LanguageClient):
    hover = await client.text_document_hover_async(lsp.HoverParams(**about(client, 5, "行政运行")))
    assert "人力资源和社会保障管理事务" in hover.contents.value
    found = await client.text_document_definition_async(lsp.DefinitionParams(**about(client, 7, "人均")))
    assert [(item.uri, item.range.start.line) for item in found] == [((ROOT / "2024.bud").as_uri(), 5)]


@pytest.mark.asyncio
async def test_rename_across_files(client: LanguageClient):
    edit = await client.text_document_rename_async(
        lsp.RenameParams(new_name="标准🎯", **about(client, 7, "人均")))
    changes = {change.text_document.uri: change.edits for change in edit.document_changes} if edit.document_changes else edit.changes
    assert sorted(changes) == sorted([URI, (ROOT / "2024.bud").as_uri()])
    assert [(item.range.start.line, item.new_text) for item in changes[URI]] == [(7, "标准🎯")]


@pytest.mark.asyncio
async def test_formatting(client: LanguageClient):
    edits = await client.text_document_formatting_async(
        lsp.DocumentFormattingParams(lsp.TextDocumentIdentifier(URI), lsp.FormattingOptions(tab_size=2, insert_spaces=True)))
    rows = UNIT.read_text(encoding="utf-8").split("\n")
    for edit in sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True):
        start, end = edit.range.start, edit.range.end
        before = head(client, rows[start.line], start.character)
        behind = rows[end.line][len(head(client, rows[end.line], end.character)):]
        rows[start.line : end.line + 1] = (before + edit.new_text + behind).split("\n")
    assert rows[3] == "  一般公共预算  16.00"
    assert rows[6] == "    30101 基本工资    5.00"
    assert rows[7] == "    30217 公务接待费  = 20批 * 人均😀"


@pytest.mark.asyncio
async def test_a_cancelled_request_is_dropped_or_answered(client: LanguageClient):
    asked = asyncio.ensure_future(
        client.protocol.send_request_async(
            "textDocument/hover", lsp.HoverParams(**about(client, 5, "行政运行")), msg_id="to be cancelled"))
    await asyncio.sleep(0)
    client.cancel_request(lsp.CancelParams("to be cancelled"))
    try:
        assert "人力资源和社会保障管理事务" in (await asyncio.wait_for(asked, 10)).contents.value
    except JsonRpcException as error:
        assert error.code == lsp.LSPErrorCodes.RequestCancelled
    assert await client.text_document_hover_async(lsp.HoverParams(**about(client, 5, "行政运行")))


@pytest.mark.asyncio
async def test_everything_else_keeps_the_protocol(client: LanguageClient):
    document = lsp.TextDocumentIdentifier(URI)
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    options = lsp.FormattingOptions(tab_size=2, insert_spaces=True)
    assert await client.text_document_formatting_async(lsp.DocumentFormattingParams(document, options))
    await client.text_document_range_formatting_async(lsp.DocumentRangeFormattingParams(document, whole, options))
    assert await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(document))
    assert await client.text_document_folding_range_async(lsp.FoldingRangeParams(document))
    assert await client.text_document_selection_range_async(lsp.SelectionRangeParams(document, [place(client, 7, "人均")]))
    assert (await client.text_document_semantic_tokens_full_async(lsp.SemanticTokensParams(document))).data
    assert await client.text_document_inlay_hint_async(lsp.InlayHintParams(document, whole))
    assert await client.text_document_code_lens_async(lsp.CodeLensParams(document))
    assert await client.text_document_signature_help_async(lsp.SignatureHelpParams(**about(client, 7, "公务")))
    assert await client.text_document_code_action_async(
        lsp.CodeActionParams(
            document, lsp.Range(lsp.Position(3, 3), lsp.Position(3, 3)), lsp.CodeActionContext(diagnostics=[])))
    assert await client.workspace_symbol_async(lsp.WorkspaceSymbolParams("某某局"))
    page = await client.workspace_execute_command_async(lsp.ExecuteCommandParams("budgetc.explain", ["B0301"]))
    assert page.startswith("B0301")


@pytest.mark.asyncio
async def test_edits_one_after_the_other(client: LanguageClient):
    end = place(client, 9, "1.0O", 4)
    for version, (start, stop, text) in enumerate(
        [(place(client, 9, "1.0O", 3), end, ""), (place(client, 9, "1.0O", 3), place(client, 9, "1.0O", 3), "0")], start=2
    ):
        client.diagnostics.pop(URI, None)
        client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(version=version, uri=URI),
                [lsp.TextDocumentContentChangePartial(range=lsp.Range(start, stop), text=text)],
            )
        )
    for _ in range(50):
        if not await problems(client):
            break
        await asyncio.sleep(0.05)
    assert not await problems(client)


@pytest.mark.asyncio
async def test_unknown_requests_are_errors(client: LanguageClient):
    with pytest.raises(Exception):
        await client.protocol.send_request_async("budget/noSuchThing", {})
    assert await client.text_document_hover_async(lsp.HoverParams(**about(client, 5, "行政运行")))
