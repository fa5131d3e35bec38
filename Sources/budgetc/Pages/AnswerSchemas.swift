// The JSON Schemas (2020-12) of answers: accounts, their changes, queries.

/// The form of `accounts --format json`, and of its `--changes`.
let accountsSchema: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "budgetc accounts --format json, version 1",
    "type": "object",
    "oneOf": [
      {
        "properties": {
          "format": { "const": "budgetc-accounts" },
          "version": { "const": 1 },
          "year": { "type": "integer" },
          "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }
        },
        "required": ["format", "version", "year", "accounts"],
        "additionalProperties": false
      },
      {
        "properties": {
          "format": { "const": "budgetc-account-changes" },
          "version": { "const": 1 },
          "year": { "type": "integer" },
          "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } }
        },
        "required": ["format", "version", "year", "changes"],
        "additionalProperties": false
      }
    ],
    "$defs": {
      "code": { "type": "string", "pattern": "^[0-9]+$" },
      "certainty": { "enum": ["vouched", "unvouched", "doubtful", "declared"] },
      "account": {
        "type": "object",
        "properties": {
          "code": { "$ref": "#/$defs/code" },
          "name": { "type": "string" },
          "path": { "type": "array", "items": { "type": "string" } },
          "kind": { "enum": ["function", "economic", "government", "revenue", null] },
          "funds": {
            "type": "array",
            "items": { "enum": ["general", "government-fund", "state-capital", "social-insurance"] }
          },
          "certainty": { "$ref": "#/$defs/certainty" },
          "government": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "administrative": { "$ref": "#/$defs/target" },
                  "institution": { "$ref": "#/$defs/target" }
                },
                "required": ["administrative", "institution"],
                "additionalProperties": false
              },
              { "type": "null" }
            ]
          }
        },
        "required": ["code", "name", "path", "kind", "funds", "certainty", "government"],
        "additionalProperties": false
      },
      "target": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "$ref": "#/$defs/code" },
              "name": { "type": ["string", "null"] },
              "certainty": { "$ref": "#/$defs/certainty" }
            },
            "required": ["code", "name", "certainty"],
            "additionalProperties": false
          },
          { "type": "null" }
        ]
      },
      "change": {
        "type": "object",
        "properties": {
          "firstYear": { "type": "integer" },
          "lastYear": { "type": "integer" },
          "code": { "type": "string" },
          "change": { "type": "string" },
          "before": { "type": ["string", "null"] },
          "after": { "type": ["string", "null"] },
          "certainty": { "$ref": "#/$defs/certainty" },
          "remark": { "type": ["string", "null"] }
        },
        "required": ["firstYear", "lastYear", "code", "change", "before", "after", "certainty", "remark"],
        "additionalProperties": false
      }
    }
  }
  """#

/// The form of `query --format json`.
let querySchema: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "budgetc query --format json, version 1",
    "type": "object",
    "properties": {
      "format": { "const": "budgetc-query" },
      "version": { "const": 1 },
      "query": { "type": "string" },
      "amount": { "type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$" },
      "columns": { "type": "array", "items": { "type": "string" } },
      "rows": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "role": { "enum": ["header", "total", "subtotal", "detail"] },
            "cells": { "type": "array", "items": { "type": "string" } }
          },
          "required": ["role", "cells"],
          "additionalProperties": false
        }
      }
    },
    "required": ["format", "version", "query"],
    "oneOf": [{ "required": ["amount"] }, { "required": ["columns", "rows"] }],
    "additionalProperties": false
  }
  """#
