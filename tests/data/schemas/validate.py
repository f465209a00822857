"""Reads lines of {"name", "schema", "request"} and checks each request against the named definition.

Prints a line for each that does not fit; ends with 77 when the validator is not installed.
"""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)

SCHEMAS = json.loads((pathlib.Path(__file__).parent / "chat-requests.json").read_text())
Draft202012Validator.check_schema(SCHEMAS)
wrong = 0
for line in sys.stdin:
    case = json.loads(line)
    schema = {"$ref": "#/$defs/" + case["schema"], "$defs": SCHEMAS["$defs"]}
    for error in Draft202012Validator(schema).iter_errors(case["request"]):
        print(f"{case['name']}: {error.json_path}: {error.message[:300]}")
        wrong = 1
sys.exit(wrong)
