// The JSON Schemas (2020-12) of what the program writes; tests hold its outputs against them.

/// The form of `--diagnostics json`.
let diagnosticsSchema: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "budgetc diagnostics, version 1",
    "type": "object",
    "properties": {
      "format": { "const": "budgetc-diagnostics" },
      "version": { "const": 1 },
      "language": { "enum": ["zh", "en"] },
      "diagnostics": { "type": "array", "items": { "$ref": "#/$defs/diagnostic" } },
      "verdict": {
        "type": "object",
        "properties": {
          "errors": { "$ref": "#/$defs/count" },
          "warnings": { "$ref": "#/$defs/count" },
          "notes": { "$ref": "#/$defs/count" },
          "shown": { "$ref": "#/$defs/count" },
          "hidden": { "$ref": "#/$defs/count" },
          "omitted": { "$ref": "#/$defs/count" },
          "text": { "type": "string" }
        },
        "required": ["errors", "warnings", "notes", "shown", "hidden", "omitted", "text"],
        "additionalProperties": false
      },
      "rules": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "code": { "type": "string", "pattern": "^B[0-9]{4}$" },
            "title": { "$ref": "#/$defs/message" },
            "tested": { "$ref": "#/$defs/count" },
            "passed": { "$ref": "#/$defs/count" }
          },
          "required": ["code", "title", "tested", "passed"],
          "additionalProperties": false
        }
      },
      "accounts": {
        "type": "object",
        "properties": {
          "used": { "$ref": "#/$defs/count" },
          "unvouched": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]+$" } }
        },
        "required": ["used", "unvouched"],
        "additionalProperties": false
      }
    },
    "required": ["format", "version", "language", "diagnostics", "verdict"],
    "additionalProperties": false,
    "$defs": {
      "count": { "type": "integer", "minimum": 0 },
      "position": { "type": "integer", "minimum": 1 },
      "message": {
        "type": "object",
        "properties": { "zh": { "type": "string" }, "en": { "type": "string" } },
        "required": ["zh", "en"],
        "additionalProperties": false
      },
      "optionalMessage": { "anyOf": [{ "$ref": "#/$defs/message" }, { "type": "null" }] },
      "place": {
        "type": "object",
        "properties": {
          "file": { "type": "string" },
          "line": { "$ref": "#/$defs/position" },
          "column": { "$ref": "#/$defs/position" },
          "endLine": { "$ref": "#/$defs/position" },
          "endColumn": { "$ref": "#/$defs/position" },
          "start": { "$ref": "#/$defs/count" },
          "end": { "$ref": "#/$defs/count" }
        },
        "required": ["file", "line", "column", "endLine", "endColumn", "start", "end"]
      },
      "label": {
        "$ref": "#/$defs/place",
        "properties": { "text": { "$ref": "#/$defs/optionalMessage" } },
        "required": ["text"],
        "unevaluatedProperties": false
      },
      "edit": {
        "$ref": "#/$defs/place",
        "properties": { "replacement": { "type": "string" } },
        "required": ["replacement"],
        "unevaluatedProperties": false
      },
      "operand": {
        "type": "object",
        "properties": { "name": { "type": "string" }, "kind": { "enum": ["money", "count", "text"] }, "value": {} },
        "required": ["name", "kind", "value"],
        "additionalProperties": false,
        "oneOf": [
          {
            "properties": {
              "kind": { "const": "money" },
              "value": { "type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$" }
            }
          },
          { "properties": { "kind": { "const": "count" }, "value": { "type": "integer" } } },
          { "properties": { "kind": { "const": "text" }, "value": { "type": "string" } } }
        ]
      },
      "fixIt": {
        "type": "object",
        "properties": {
          "title": { "$ref": "#/$defs/message" },
          "confidence": { "enum": ["safe", "maybe", "placeholder"] },
          "edits": { "type": "array", "items": { "$ref": "#/$defs/edit" } }
        },
        "required": ["title", "confidence", "edits"],
        "additionalProperties": false
      },
      "diagnostic": {
        "type": "object",
        "properties": {
          "code": { "type": "string", "pattern": "^B[0-9]{4}$" },
          "severity": { "enum": ["error", "warning", "note"] },
          "message": { "$ref": "#/$defs/message" },
          "primary": { "$ref": "#/$defs/label" },
          "labels": { "type": "array", "items": { "$ref": "#/$defs/label" } },
          "operands": { "type": "array", "items": { "$ref": "#/$defs/operand" } },
          "rule": { "$ref": "#/$defs/optionalMessage" },
          "hint": { "$ref": "#/$defs/optionalMessage" },
          "fixIts": { "type": "array", "items": { "$ref": "#/$defs/fixIt" } },
          "rendered": { "type": "string" }
        },
        "required": [
          "code", "severity", "message", "primary", "labels", "operands", "rule", "hint", "fixIts", "rendered"
        ],
        "additionalProperties": false
      }
    }
  }
  """#

/// The form of `build --format json`.
let publicationSchema: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "budgetc build --format json, version 2",
    "type": "object",
    "properties": {
      "format": { "const": "budgetc" },
      "version": { "const": 2 },
      "layout": { "type": "string" },
      "budget": {
        "type": "object",
        "properties": {
          "year": { "type": "integer" },
          "title": { "type": "string" },
          "department": {
            "type": "object",
            "properties": { "code": { "type": ["string", "null"] }, "name": { "type": "string" } },
            "required": ["code", "name"],
            "additionalProperties": false
          },
          "date": { "type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
          "agencyRunningCosts": {
            "type": ["object", "null"],
            "properties": { "amount": { "$ref": "#/$defs/money" }, "place": { "$ref": "#/$defs/place" } },
            "required": ["amount", "place"],
            "additionalProperties": false
          }
        },
        "required": ["year", "title", "department", "date", "agencyRunningCosts"],
        "additionalProperties": false
      },
      "units": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "code": { "type": ["string", "null"] },
            "name": { "type": "string" },
            "kind": { "enum": ["administrative", "civil-service", "institution", null] }
          },
          "required": ["code", "name", "kind"],
          "additionalProperties": false
        }
      },
      "incomes": { "type": "array", "items": { "$ref": "#/$defs/income" } },
      "facts": { "type": "array", "items": { "$ref": "#/$defs/fact" } },
      "accounts": { "type": "array", "items": { "$ref": "#/$defs/listedAccount" } },
      "projects": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "unit": { "type": "integer", "minimum": 0 },
            "name": { "type": "string" },
            "goal": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] },
            "tasks": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": { "type": "string" },
                  "text": { "type": "array", "items": { "type": "string" } }
                },
                "required": ["name", "text"],
                "additionalProperties": false
              }
            },
            "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } },
            "place": { "$ref": "#/$defs/place" }
          },
          "required": ["unit", "name", "goal", "tasks", "indicators", "place"],
          "additionalProperties": false
        }
      },
      "performance": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "goal": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] },
              "tasks": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "name": { "type": "string" },
                    "text": { "type": "array", "items": { "type": "string" } }
                  },
                  "required": ["name", "text"],
                  "additionalProperties": false
                }
              },
              "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } }
            },
            "required": ["goal", "tasks", "indicators"],
            "additionalProperties": false
          },
          { "type": "null" }
        ]
      },
      "notes": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "table": { "type": "string" },
            "text": { "type": "array", "items": { "type": "string" } }
          },
          "required": ["table", "text"],
          "additionalProperties": false
        }
      },
      "tables": { "type": "array", "items": { "$ref": "#/$defs/table" } }
    },
    "required": [
      "format",
      "version",
      "layout",
      "budget",
      "units",
      "incomes",
      "facts",
      "accounts",
      "projects",
      "performance",
      "notes",
      "tables"
    ],
    "additionalProperties": false,
    "$defs": {
      "money": { "type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$" },
      "source": {
        "enum": [
          "general",
          "government-fund",
          "state-capital",
          "fiscal-account",
          "operations",
          "business",
          "superior",
          "subsidiary",
          "other"
        ]
      },
      "fund": { "enum": ["general", "government-fund", "state-capital", "other"] },
      "place": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "file": { "type": "string" },
              "line": { "type": "integer", "minimum": 1 },
              "column": { "type": "integer", "minimum": 1 }
            },
            "required": ["file", "line", "column"],
            "additionalProperties": false
          },
          { "type": "null" }
        ]
      },
      "account": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "type": "string", "pattern": "^[0-9]+$" },
              "name": { "type": ["string", "null"] }
            },
            "required": ["code", "name"],
            "additionalProperties": false
          },
          { "type": "null" }
        ]
      },
      "income": {
        "type": "object",
        "properties": {
          "direction": { "const": "income" },
          "unit": { "type": "integer", "minimum": 0 },
          "source": { "$ref": "#/$defs/source" },
          "fund": { "$ref": "#/$defs/fund" },
          "carryOver": { "type": "boolean" },
          "amount": { "$ref": "#/$defs/money" },
          "place": { "$ref": "#/$defs/place" }
        },
        "required": ["direction", "unit", "source", "fund", "carryOver", "amount", "place"],
        "additionalProperties": false
      },
      "fact": {
        "type": "object",
        "properties": {
          "direction": { "const": "expenditure" },
          "unit": { "type": "integer", "minimum": 0 },
          "function": { "$ref": "#/$defs/account" },
          "economic": { "$ref": "#/$defs/account" },
          "governmentEconomic": { "$ref": "#/$defs/account" },
          "project": { "type": ["integer", "null"], "minimum": 0 },
          "kind": { "enum": ["basic", "project"] },
          "personnel": { "type": ["boolean", "null"] },
          "carryOver": { "type": "boolean" },
          "source": { "$ref": "#/$defs/source" },
          "fund": { "$ref": "#/$defs/fund" },
          "margin": { "enum": ["function", "economic", null] },
          "amount": { "$ref": "#/$defs/money" },
          "place": { "$ref": "#/$defs/place" }
        },
        "required": [
          "direction",
          "unit",
          "function",
          "economic",
          "governmentEconomic",
          "project",
          "kind",
          "personnel",
          "carryOver",
          "source",
          "fund",
          "margin",
          "amount",
          "place"
        ],
        "additionalProperties": false
      },
      "listedAccount": {
        "type": "object",
        "properties": {
          "code": { "type": "string", "pattern": "^[0-9]+$" },
          "name": { "type": ["string", "null"] },
          "fund": {
            "enum": [
              "general",
              "government-fund",
              "state-capital",
              "fiscal-account",
              "operations",
              "business",
              "superior",
              "subsidiary",
              "other",
              null
            ]
          },
          "certainty": { "enum": ["vouched", "unvouched", "doubtful", "declared", null] }
        },
        "required": ["code", "name", "fund", "certainty"],
        "additionalProperties": false
      },
      "indicator": {
        "type": "object",
        "properties": {
          "level": { "type": "string" },
          "kind": { "type": "string" },
          "name": { "type": "string" },
          "nature": { "type": "string" },
          "value": { "type": "string" },
          "unit": { "type": ["string", "null"] },
          "weight": { "type": ["number", "null"] },
          "direction": { "type": ["string", "null"] },
          "place": { "$ref": "#/$defs/place" }
        },
        "required": ["level", "kind", "name", "nature", "value", "unit", "weight", "direction", "place"],
        "additionalProperties": false
      },
      "table": {
        "type": "object",
        "properties": {
          "number": { "type": "string" },
          "numbering": { "enum": ["above-title", "in-contents"] },
          "title": { "type": "string" },
          "unit": { "type": "string" },
          "captions": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "text": { "type": "string" }, "side": { "enum": ["left", "center", "right"] } },
              "required": ["text", "side"],
              "additionalProperties": false
            }
          },
          "columns": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "kind": { "enum": ["code", "text", "prose", "money", "figure"] },
                "head": { "type": "array", "items": { "type": "string" } }
              },
              "required": ["kind", "head"],
              "additionalProperties": false
            }
          },
          "header": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "text": { "type": "string" },
                  "columns": { "type": "integer", "minimum": 2 },
                  "rows": { "type": "integer", "minimum": 2 }
                },
                "required": ["text"],
                "additionalProperties": false
              }
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "role": { "enum": ["header", "total", "subtotal", "detail"] },
                "cells": { "type": "array", "items": { "$ref": "#/$defs/cell" } }
              },
              "required": ["role", "cells"],
              "additionalProperties": false
            }
          },
          "notes": { "type": "array", "items": { "type": "string" } }
        },
        "required": ["number", "numbering", "title", "unit", "captions", "columns", "header", "rows", "notes"],
        "additionalProperties": false
      },
      "cell": {
        "type": "object",
        "properties": {
          "kind": { "enum": ["empty", "text", "code", "money"] },
          "value": { "type": ["string", "null"] },
          "text": { "type": "string" },
          "columns": { "type": "integer", "minimum": 2 },
          "rows": { "type": "integer", "minimum": 2 }
        },
        "required": ["kind", "value", "text"],
        "additionalProperties": false
      }
    }
  }
  """#
