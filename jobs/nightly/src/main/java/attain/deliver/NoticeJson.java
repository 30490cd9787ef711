package attain.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import attain.deliver.DeliveryReport.Ending;
import attain.deliver.RunNotice.ErrorLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice as programs read it. Its {@code text} is what the hooks of chats show. */
final class NoticeJson {

	private NoticeJson() {
	}

	static String write(RunNotice notice) {
		Map<String, Object> json = new LinkedHashMap<>();
		NoticeText text = new NoticeText(notice);
		json.put("text", text.subject() + "\n" + text.body());
		json.put("place", notice.place());
		json.put("host", notice.host());
		json.put("output", notice.output());
		json.put("business_date", notice.businessDate().toString());
		json.put("ended_at", notice.endedAt().toString());
		json.put("status", notice.status().toLowerCase(Locale.ROOT));
		json.put("exit_code", notice.exitCode());
		json.put("is_sample", notice.isSample());
		json.put("messages", notice.messages());
		json.put("counts", notice.counts());
		json.put("open_findings", notice.openFindings());
		json.put("first_errors", notice.firstErrors().stream().map(NoticeJson::asMap).toList());
		json.put("deliveries", notice.deliveries().stream().map(NoticeJson::asMap).toList());
		return JsonMapper.shared().writeValueAsString(json);
	}

	private static Map<String, Object> asMap(ErrorLine error) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("code", error.code());
		map.put("sender_code", error.senderCode());
		map.put("place", error.place());
		map.put("message_vi", error.messageVi());
		map.put("message_en", error.messageEn());
		return map;
	}

	private static Map<String, Object> asMap(DeliveryReport report) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("name", report.name());
		map.put("target", report.target());
		map.put("ending", report.ending().name().toLowerCase(Locale.ROOT));
		map.put("message", report.message());
		return map;
	}

	/**
	 * The notice that was written.
	 * @throws tools.jackson.core.JacksonException if it is none
	 */
	static RunNotice read(String json) {
		JsonNode notice = JsonMapper.shared().readTree(json);
		return new RunNotice(text(notice, "place"), text(notice, "host"), text(notice, "output"),
				LocalDate.parse(text(notice, "business_date")), Instant.parse(text(notice, "ended_at")),
				text(notice, "status").toUpperCase(Locale.ROOT), notice.required("exit_code").asInt(),
				notice.required("is_sample").asBoolean(),
				notice.required("messages").valueStream().map(JsonNode::asString).toList(),
				numbers(notice.required("counts")), numbers(notice.required("open_findings")),
				notice.required("first_errors").valueStream().map(NoticeJson::error).toList(),
				notice.required("deliveries").valueStream().map(NoticeJson::report).toList());
	}

	private static String text(JsonNode node, String key) {
		return node.required(key).asString();
	}

	private static Map<String, Long> numbers(JsonNode node) {
		Map<String, Long> numbers = new TreeMap<>();
		node.propertyStream().forEach((entry) -> numbers.put(entry.getKey(), entry.getValue().asLong()));
		return numbers;
	}

	private static ErrorLine error(JsonNode error) {
		return new ErrorLine(text(error, "code"), text(error, "sender_code"), text(error, "place"),
				text(error, "message_vi"), text(error, "message_en"));
	}

	private static DeliveryReport report(JsonNode report) {
		return new DeliveryReport(text(report, "name"), text(report, "target"),
				Ending.valueOf(text(report, "ending").toUpperCase(Locale.ROOT)), text(report, "message"));
	}

}
