package attain.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import attain.deliver.DeliveryState;
import attain.nightly.LastRun;
import attain.publish.DataOrigin;
import attain.publish.KeptGeneration;
import attain.publish.LockHolder;
import attain.publish.PublishedNight;
import attain.publish.SnapshotRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code attain status --format json} prints.
 *
 * @param facts what the output folder tells
 */
record StatusJson(StatusFacts facts) {

	/** One object; what is not known is null. */
	String text() {
		Health health = Health.of(this.facts);
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("verdict", health.verdict().name().toLowerCase(Locale.ROOT));
		json.put("reasons", health.reasons());
		json.put("is_sample", this.facts.origin() == DataOrigin.ILLUSTRATIVE);
		json.put("running", this.facts.holder().filter(LockHolder::mayBeAlive).map(StatusJson::of).orElse(null));
		json.put("last_run", this.facts.lastRun().map(StatusJson::of).orElse(null));
		json.put("current", this.facts.current().map(StatusJson::of).orElse(null));
		json.put("generations",
				this.facts.kept().stream().flatMap((kept) -> kept.night().stream()).map(StatusJson::of).toList());
		json.put("damaged_generations",
				this.facts.kept()
					.stream()
					.filter((kept) -> kept.night().isEmpty())
					.map(KeptGeneration::number)
					.toList());
		json.put("deliveries", this.facts.deliveries().stream().map(StatusJson::of).toList());
		json.put("disk_free_bytes", this.facts.freeBytes());
		json.put("due_next", rows(this.facts.dueNext()));
		json.put("overdue", rows(this.facts.overdue()));
		json.put("duties", this.facts.duties());
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(json);
	}

	private static List<Map<String, String>> rows(List<SnapshotRow> rows) {
		return rows.stream().map(SnapshotRow::texts).toList();
	}

	private static Map<String, Object> of(LockHolder holder) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("command", holder.command());
		map.put("pid", holder.pid());
		map.put("host", holder.host());
		map.put("started_at", holder.startedAt().toString());
		return map;
	}

	private static Map<String, Object> of(LastRun run) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("business_date", run.businessDate().toString());
		map.put("started_at", run.startedAt().toString());
		map.put("ended_at", run.endedAt().toString());
		map.put("status", run.status().name().toLowerCase(Locale.ROOT));
		map.put("exit_code", run.exitCode());
		map.put("messages", run.messages());
		return map;
	}

	private static Map<String, Object> of(PublishedNight night) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("generation", night.generation());
		map.put("business_date", night.businessDate().toString());
		map.put("published_at", night.publishedAt().toString());
		map.put("open_errors", night.openErrors());
		map.put("open_warnings", night.openWarnings());
		return map;
	}

	private static Map<String, @Nullable Object> of(DeliveryState delivery) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("name", delivery.name());
		map.put("target", delivery.target());
		map.put("generation", delivery.generation());
		map.put("delivered_at", text(delivery.deliveredAt()));
		map.put("failed_at", text(delivery.failedAt()));
		map.put("message", delivery.message());
		return map;
	}

	private static @Nullable String text(@Nullable Instant moment) {
		return (moment != null) ? moment.toString() : null;
	}

}
