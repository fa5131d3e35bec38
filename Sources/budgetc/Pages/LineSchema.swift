/// The form of a line of `build --format jsonl`.
let lineSchema: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "a line of budgetc build --format jsonl, version 1",
    "oneOf": [{ "$ref": "#/$defs/income" }, { "$ref": "#/$defs/fact" }],
    "$defs": {
      "year": { "type": "integer", "minimum": 1000, "maximum": 9999 },
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
      "department": {
        "type": "object",
        "properties": { "code": { "type": ["string", "null"] }, "name": { "type": "string" } },
        "required": ["code", "name"],
        "additionalProperties": false
      },
      "unit": {
        "type": "object",
        "properties": {
          "code": { "type": ["string", "null"] },
          "name": { "type": "string" },
          "kind": { "enum": ["administrative", "civil-service", "institution", null] }
        },
        "required": ["code", "name", "kind"],
        "additionalProperties": false
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
      "income": {
        "type": "object",
        "properties": {
          "year": { "$ref": "#/$defs/year" },
          "department": { "$ref": "#/$defs/department" },
          "unit": { "$ref": "#/$defs/unit" },
          "direction": { "const": "income" },
          "source": { "$ref": "#/$defs/source" },
          "fund": { "$ref": "#/$defs/fund" },
          "carryOver": { "type": "boolean" },
          "amount": { "$ref": "#/$defs/money" },
          "place": { "$ref": "#/$defs/place" }
        },
        "required": ["year", "department", "unit", "direction", "source", "fund", "carryOver", "amount", "place"],
        "additionalProperties": false
      },
      "fact": {
        "type": "object",
        "properties": {
          "year": { "$ref": "#/$defs/year" },
          "department": { "$ref": "#/$defs/department" },
          "unit": { "$ref": "#/$defs/unit" },
          "direction": { "const": "expenditure" },
          "function": { "$ref": "#/$defs/account" },
          "economic": { "$ref": "#/$defs/account" },
          "governmentEconomic": { "$ref": "#/$defs/account" },
          "project": { "type": ["string", "null"] },
          "kind": { "enum": ["basic", "project"] },
          "personnel": { "type": ["boolean", "null"] },
          "source": { "$ref": "#/$defs/source" },
          "fund": { "$ref": "#/$defs/fund" },
          "carryOver": { "type": "boolean" },
          "margin": { "enum": ["function", "economic", null] },
          "amount": { "$ref": "#/$defs/money" },
          "place": { "$ref": "#/$defs/place" }
        },
        "required": [
          "year",
          "department",
          "unit",
          "direction",
          "function",
          "economic",
          "governmentEconomic",
          "project",
          "kind",
          "personnel",
          "source",
          "fund",
          "carryOver",
          "margin",
          "amount",
          "place"
        ],
        "additionalProperties": false
      }
    }
  }
  """#
