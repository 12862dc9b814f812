"""What a customer's program does with the SDK: configuration, experiences, a feature, goals with revenue, flush."""

import os

from convert_sdk import Core, SDKConfig, TransportConfig

base_url = os.environ["BASE_URL"]
core = Core(
    SDKConfig(
        sdk_key=os.environ["SDK_KEY"],
        environment="production",
        transport=TransportConfig(
            base_url=base_url,
            track_base_url=f"{base_url}/v1",
            auth_secret=os.environ["SDK_SECRET"],
            verify_tls=False,  # the certificate of the proxy is made for this run
        ),
    )
).initialize()
assert core.is_ready

for number in range(10):
    context = core.create_context(f"visiteur-é-{number}")
    found = sorted(result.experience_key for result in context.run_experiences())
    assert found == ["checkout", "rollout"], found
    feature = context.run_feature("banner")
    assert feature is not None and feature.variables["height"] == 42, feature
    context.track_conversion(
        "sale",
        conversion_data={"amount": 10.5, "productsCount": 2, "transactionId": f"order-{number}"},
    )
core.flush()
core.close()
