package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import attain.deliver.DeliveryReport;
import attain.metrics.Metric;
import attain.metrics.Metric.Sample;
import attain.metrics.MetricsFile;
import attain.metrics.SnapshotMetrics;
import attain.publish.Snapshot;
import attain.settings.Settings;
import attain.warehouse.SqlFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the figures of a run for monitoring, however it ended. */
final class RunMetrics {

	private static final Logger log = LoggerFactory.getLogger(RunMetrics.class);

	private static final double MILLIS = 1000.0;

	private final NightRequest request;

	private final MetricsFile file;

	private final SqlFolder sql;

	RunMetrics(NightRequest request, Settings settings, SqlFolder sql) {
		this.request = request;
		Path configured = settings.metrics().file();
		this.file = new MetricsFile((configured != null) ? configured : request.output().resolve("metrics.prom"),
				settings.metrics().labels());
		this.sql = sql;
	}

	/**
	 * A file that cannot be written is told to the log: monitoring sees that it is old.
	 */
	void write(NightOutcome night, LastRun run) {
		try {
			List<Metric> metrics = new ArrayList<>(ofRun(night, run));
			metrics.addAll(ofSnapshot());
			this.file.write(metrics);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			log.warn("{} cannot be written", this.file.file(), ex);
		}
	}

	private List<Metric> ofRun(NightOutcome night, LastRun run) throws IOException {
		List<Metric> metrics = new ArrayList<>();
		metrics.add(Metric.of("attain_last_run_timestamp_seconds", "When the last run ended, in seconds since 1970.",
				run.endedAt().getEpochSecond()));
		metrics.add(Metric.of("attain_last_run_exit_code", "Exit code of the last run: 0 published, 1 with errors, "
				+ "2 blocked by a check, 3 broken, 4 not started.", night.exitCode()));
		Instant succeeded = run.succeededAt();
		if (succeeded != null) {
			metrics.add(Metric.of("attain_last_success_timestamp_seconds",
					"When a run last ended with its night published, in seconds since 1970.",
					succeeded.getEpochSecond()));
		}
		metrics.add(new Metric("attain_last_run_duration_seconds", "How long the last run took.",
				List.of(new Sample(Map.of(), seconds(Duration.between(run.startedAt(), run.endedAt()))))));
		metrics.add(new Metric("attain_last_run_step_duration_seconds", "How long the steps of the last run took.",
				night.timings()
					.entrySet()
					.stream()
					.map((step) -> new Sample(Map.of("step", step.getKey()), seconds(step.getValue())))
					.toList()));
		if (!night.timings().isEmpty()) {
			night.counts()
				.named()
				.forEach((name, count) -> metrics.add(Metric.of("attain_last_run_" + name,
						"What the last run handled: %s.".formatted(name.replace('_', ' ')), count)));
		}
		metrics.add(new Metric("attain_last_run_delivery_failed", "1 if a delivery or a notice did not arrive, else 0.",
				night.deliveries().stream().map(RunMetrics::delivery).toList()));
		metrics.add(Metric.of("attain_disk_free_bytes", "What is free on the disk of the output folder.",
				Files.getFileStore(this.request.output()).getUsableSpace()));
		return metrics;
	}

	private static Sample delivery(DeliveryReport report) {
		return new Sample(Map.of("delivery", report.name()), report.isFailed() ? "1" : "0");
	}

	private List<Metric> ofSnapshot() throws IOException, SQLException {
		if (!Snapshot.exists(this.request.output())) {
			return List.of();
		}
		try (Snapshot snapshot = Snapshot.current(this.request.output())) {
			List<Metric> metrics = new ArrayList<>(
					SnapshotMetrics.read(snapshot.connection(), this.sql.metricQueries()));
			metrics.add(Metric.of("attain_snapshot_bytes", "Size of the snapshot that readers see.",
					Files.size(this.request.output().resolve(Snapshot.FILE))));
			return metrics;
		}
		catch (SQLException ex) {
			log.warn("The snapshot gives no figures", ex);
			return List.of();
		}
	}

	private static String seconds(Duration duration) {
		return String.format(Locale.ROOT, "%.3f", duration.toMillis() / MILLIS);
	}

}
