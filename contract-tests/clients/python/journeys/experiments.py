from experiments_client import (
    ApiClient,
    Configuration,
    ConfigurationApi,
    GoalDataItem,
    TrackedEvent,
    TrackedEventData,
    TrackedVisitor,
    TrackingApi,
    TrackingRequest,
)
from experiments_client.exceptions import ApiException, NotFoundException

from partner import equal, key, origin, refusal_of, suffix

client = ApiClient(Configuration(host=origin))
configuration_api = ConfigurationApi(client)

config = configuration_api.get_config_by_sdk_key(key)
equal(config.account_id, "100001")
equal(config.project.id, "200001")
equal(config.is_debug, False)
experience = next(experience for experience in config.experiences if experience.id == "300001")
equal(experience.status, "active")
variation = next(variation for variation in experience.variations if variation.id == "400002")
equal(variation.traffic_allocation, 50)

tag = configuration_api.get_config_by_sdk_key_with_http_info(key).headers["ETag"]
unchanged = refusal_of(ApiException, configuration_api.get_config_by_sdk_key, key, if_none_match=tag)
equal(unchanged.status, 304)

seen = TrackedEvent(
    eventType="bucketing", data=TrackedEventData(experienceId="300001", variationId="400002")
)
bought = TrackedEvent(
    eventType="conversion",
    data=TrackedEventData(
        goalId="700002",
        goalData=[
            GoalDataItem(key="amount", value=99.5),
            GoalDataItem(key="transactionId", value=f"order-{suffix}"),
        ],
    ),
)
visitor = TrackedVisitor(visitorId=f"visitor-{suffix}", events=[seen, bought])
equal(TrackingApi(client).track_by_sdk_key(key, TrackingRequest(visitors=[visitor])).code, 200)

refusal = refusal_of(NotFoundException, configuration_api.get_config_by_sdk_key, "sdk_unknown")
equal(refusal.data.code, 404)
equal(refusal.data.fields, None)
