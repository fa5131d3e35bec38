#!/usr/bin/env python3
"""pack.py OUT.vsix [--without-client]: packs the extension, with nothing but Python's standard library.

A .vsix is a zip with `extension.vsixmanifest`, `[Content_Types].xml` and `extension/`. `vscode-languageclient`, the
ecosystem's own client, is brought by npm and packed too; where npm or its registry cannot be had, this ends with 1, unless
`--without-client` says that a package without it is wanted: it has colours, snippets and commands only.
The same files give the same bytes.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape, quoteattr

FOLDER = pathlib.Path(__file__).resolve().parent
LEFT_OUT = {"pack.py", "icon.svg", "package-lock.json"}
TYPES = {".json": "application/json", ".vsixmanifest": "text/xml", ".js": "application/javascript",
         ".md": "text/markdown", ".txt": "text/plain", ".png": "image/png", ".cjs": "application/javascript",
         ".ts": "text/plain", ".map": "application/json"}


def text_of(manifest, nls, key):
    value = manifest.get(key, "")
    return nls.get(value.strip("%"), value) if value.startswith("%") else value


def describe(manifest, nls):
    engine = manifest["engines"]["vscode"]
    tags = manifest.get("keywords", []) + ["__ext_bud"]
    return f"""<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id={quoteattr(manifest["name"])} Version={quoteattr(manifest["version"])} Publisher={quoteattr(manifest["publisher"])}/>
    <DisplayName>{escape(text_of(manifest, nls, "displayName"))}</DisplayName>
    <Description xml:space="preserve">{escape(text_of(manifest, nls, "description"))}</Description>
    <Tags>{escape(",".join(tags))}</Tags>
    <Categories>{escape(",".join(manifest["categories"]))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value={quoteattr(engine)}/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value="zh-cn"/>
      <Property Id="Microsoft.VisualStudio.Services.Links.Source" Value={quoteattr(manifest["repository"]["url"])}/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/{manifest["icon"]}</Icon>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Changelog" Path="extension/CHANGELOG.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/{manifest["icon"]}" Addressable="true"/>
  </Assets>
</PackageManifest>
"""


def client(scratch):
    """The folder node_modules with the client in it."""
    npm = shutil.which("npm")
    if not npm:
        raise SystemExit("npm is not installed; --without-client packs the rest")
    shutil.copy(FOLDER / "package.json", scratch)
    done = subprocess.run([npm, "install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=scratch)
    if done.returncode != 0:
        raise SystemExit("npm cannot bring vscode-languageclient; --without-client packs the rest")
    return scratch / "node_modules"


def contributed(manifest):
    """The paths that the manifest names."""
    parts = manifest["contributes"]
    paths = [manifest["main"], manifest["icon"], manifest["l10n"] + "/bundle.l10n.zh-cn.json"]
    paths += [item["path"] for item in parts["grammars"] + parts["snippets"]]
    for item in parts["languages"]:
        paths += [item["configuration"], *item.get("icon", {}).values()]
    return ["extension/" + path.removeprefix("./") for path in paths]


def main():
    out = pathlib.Path(sys.argv[1])
    manifest = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
    nls = json.loads((FOLDER / "package.nls.json").read_text(encoding="utf-8"))
    used = {value for key, value in walk(manifest) if isinstance(value, str) and value.startswith("%")}
    for name in ["package.nls.json", "package.nls.zh-cn.json"]:
        table = json.loads((FOLDER / name).read_text(encoding="utf-8"))
        if {f"%{key}%" for key in table} != used:
            raise SystemExit(f"{name} and package.json differ in {used ^ {f'%{key}%' for key in table}}")
    files = {}
    for file in sorted(FOLDER.rglob("*")):
        name = file.relative_to(FOLDER).as_posix()
        if file.is_file() and name not in LEFT_OUT and not name.startswith(("node_modules/", ".")) and file.suffix != ".vsix":
            files["extension/" + ("LICENSE.txt" if name == "LICENSE" else name)] = file.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        if "--without-client" not in sys.argv:
            modules = client(pathlib.Path(folder))
            for file in sorted(modules.rglob("*")):
                if file.is_file() and not file.relative_to(modules).as_posix().startswith(".bin/"):
                    files["extension/node_modules/" + file.relative_to(modules).as_posix()] = file.read_bytes()
    missing = [path for path in contributed(manifest) if path not in files]
    if missing:
        raise SystemExit(f"package.json names what is not there: {', '.join(missing)}")
    endings = sorted({pathlib.PurePosixPath(name).suffix.lower() for name in files} - {""} | {".vsixmanifest"})
    types = "".join(f'<Default Extension="{ending[1:]}" ContentType="{TYPES.get(ending, "application/octet-stream")}"/>'
                    for ending in endings)
    entries = {
        "extension.vsixmanifest": describe(manifest, nls).encode(),
        "[Content_Types].xml": ('<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/'
                                f'package/2006/content-types">{types}</Types>\n').encode(),
        **files,
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    print(f"{out}: {len(entries)} entries")


def walk(value, key=""):
    if isinstance(value, dict):
        for name, part in value.items():
            yield from walk(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from walk(part, key)
    else:
        yield key, value


main()
