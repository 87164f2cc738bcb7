"""A client of any language: reads the OpenAPI document and calls what it describes. Python's own library only."""

import json
import sys
import urllib.error
import urllib.request


class Refused(Exception):
    def __init__(self, status, error):
        super().__init__(error["code"])
        self.status, self.error = status, error


class Client:
    def __init__(self, base, token):
        self.base, self.token = base, token
        with urllib.request.urlopen(f"{base}/api/openapi.json") as answer:
            document = json.load(answer)
        self.operations = {
            operation["operationId"]: (method.upper(), path, operation)
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
        }

    def call(self, name, **values):
        method, path, operation = self.operations[name]
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        unknown = set(values) - set(schema["properties"])
        if unknown:
            raise TypeError(f"{name} has no {sorted(unknown)}")
        request = urllib.request.Request(
            self.base + path,
            method=method,
            data=json.dumps(values).encode(),
            headers={"content-type": "application/json", "authorization": f"Bearer {self.token}"},
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            error = json.load(refusal)["error"]
            described = operation["responses"][str(refusal.code)]["description"]
            if error["code"] not in described.split(", "):
                raise AssertionError(f"{error['code']} is not described for {refusal.code}") from refusal
            raise Refused(refusal.code, error) from refusal


def main(base, token, organization):
    client = Client(base, token)
    steps = []
    steps.append(client.call("apiToken.getCurrent")["organizationId"] == organization)
    members = client.call("member.list", organizationId=organization)["members"]
    steps.append(len(members))
    for name, values in [
        ("organization.get", {"organizationId": organization}),
        ("member.list", {"organizationId": organization, "search": "x" * 500}),
        ("member.list", {"organizationId": "00000000-0000-4000-8000-000000000000"}),
    ]:
        try:
            client.call(name, **values)
            steps.append("answered")
        except Refused as refused:
            steps.append([refused.status, refused.error["code"], [f["path"] for f in refused.error["fields"]]])
    try:
        Client(base, token[:-1] + "x").call("apiToken.getCurrent")
    except Refused as refused:
        steps.append([refused.status, refused.error["code"], []])
    print(json.dumps(steps))


main(*sys.argv[1:])
