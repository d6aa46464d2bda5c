"""Drives the life of a monorepo's service through boto3; prints one JSON object for each case."""

import json
import sys

import boto3
from botocore.config import Config

URL, REGION = sys.argv[1], sys.argv[2]
SOURCE = {
    "CodeRepository": {
        "RepositoryUrl": "https://github.com/example/monorepo",
        "SourceCodeVersion": {"Type": "BRANCH", "Value": "main"},
        "SourceDirectory": "/services/api",
        "CodeConfiguration": {"ConfigurationSource": "REPOSITORY"},
    }
}
client = boto3.client(
    "apprunner",
    endpoint_url=URL,
    region_name=REGION,
    aws_access_key_id="any",
    aws_secret_access_key="any",
    config=Config(retries={"max_attempts": 0}),
)
known = {}


def settle(status):
    for _ in range(20):
        service = client.describe_service(ServiceArn=known["arn"])["Service"]
        if service["Status"] != "OPERATION_IN_PROGRESS":
            break
    assert service["Status"] == status, service["Status"]
    assert service["SourceConfiguration"]["CodeRepository"]["SourceDirectory"] == known["directory"]
    return service


def create():
    made = client.create_service(
        ServiceName="boto3-api", SourceConfiguration=SOURCE, Tags=[{"Key": "team", "Value": "a"}]
    )
    known["arn"], known["directory"] = made["Service"]["ServiceArn"], "/services/api"
    assert made["OperationId"] and made["Service"]["Status"] == "OPERATION_IN_PROGRESS"
    service = settle("RUNNING")
    assert service["CreatedAt"].year >= 2024, service["CreatedAt"]


def update():
    moved = {"CodeRepository": {**SOURCE["CodeRepository"], "SourceDirectory": "/services/web"}}
    client.update_service(ServiceArn=known["arn"], SourceConfiguration=moved)
    known["directory"] = "/services/web"
    settle("RUNNING")
    client.update_service(ServiceArn=known["arn"], InstanceConfiguration={"Memory": "3 GB"})
    assert settle("RUNNING")["InstanceConfiguration"] == {"Cpu": "1024", "Memory": "3072"}


def deploy():
    client.start_deployment(ServiceArn=known["arn"])
    settle("RUNNING")


def pause():
    client.pause_service(ServiceArn=known["arn"])
    settle("PAUSED")
    client.resume_service(ServiceArn=known["arn"])
    settle("RUNNING")


def tags():
    client.tag_resource(ResourceArn=known["arn"], Tags=[{"Key": "b", "Value": ""}])
    client.untag_resource(ResourceArn=known["arn"], TagKeys=["team"])
    assert client.list_tags_for_resource(ResourceArn=known["arn"])["Tags"] == [{"Key": "b", "Value": ""}]


def paging():
    for number in range(5):
        client.create_auto_scaling_configuration(AutoScalingConfigurationName=f"paged-{number}")
    token, names = {}, []
    while True:
        page = client.list_auto_scaling_configurations(MaxResults=2, **token)
        names += [one["AutoScalingConfigurationName"] for one in page["AutoScalingConfigurationSummaryList"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert len(names) == len(set(names)) == 6, names


def operations():
    types = [one["Type"] for one in client.list_operations(ServiceArn=known["arn"])["OperationSummaryList"]]
    assert types[0] == "RESUME_SERVICE" and types[-1] == "CREATE_SERVICE", types


def delete():
    client.delete_service(ServiceArn=known["arn"])
    settle("DELETED")
    assert client.list_services()["ServiceSummaryList"] == []


def refused(name, act):
    def case():
        try:
            act()
        except getattr(client.exceptions, name) as error:
            assert error.response["Error"]["Code"] == name
            assert error.response["ResponseMetadata"]["RequestId"]
        else:
            raise AssertionError("nothing was refused")

    return case


def busy():
    client.pause_service(ServiceArn=known["arn"])
    client.pause_service(ServiceArn=known["arn"])


def too_many():
    for number in range(100):
        client.create_connection(ConnectionName=f"conn-{number}", ProviderType="GITHUB")


CASES = [
    ("create with SourceDirectory", create),
    ("update SourceDirectory and memory", update),
    ("deploy", deploy),
    ("pause and resume", pause),
    ("tags", tags),
    ("paging", paging),
    ("operations, newest first", operations),
    (
        "InvalidRequestException",
        refused("InvalidRequestException", lambda: client.update_service(ServiceArn=known["arn"])),
    ),
    (
        "ResourceNotFoundException",
        refused("ResourceNotFoundException", lambda: client.describe_service(ServiceArn=known["arn"][:-4] + "0000")),
    ),
    ("InvalidStateException", refused("InvalidStateException", busy)),
    ("ServiceQuotaExceededException", refused("ServiceQuotaExceededException", too_many)),
    (
        "InternalServiceErrorException",
        refused("InternalServiceErrorException", lambda: client.list_vpc_connectors()),
    ),
    ("delete", delete),
]

for name, case in CASES:
    try:
        if name == "delete":
            settle("PAUSED")
        case()
        print(json.dumps({"case": name, "ok": True}), flush=True)
    except Exception as error:
        print(json.dumps({"case": name, "ok": False, "detail": f"{type(error).__name__}: {error}"}), flush=True)
