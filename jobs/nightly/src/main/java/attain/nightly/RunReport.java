package attain.nightly;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import attain.warehouse.CheckResult;

/** What the run knows of itself when it publishes, as run.json tells it. */
final class RunReport {

	private final NightRun run;

	private final StepWatch watch;

	RunReport(NightRun run, StepWatch watch) {
		this.run = run;
		this.watch = watch;
	}

	/** Counts, seconds per step so far, checks with rows, versions and hashes. */
	Map<String, Object> asMap() throws IOException {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("fingerprint", this.run.identity().fingerprint());
		report.put("started_at", this.run.identity().startedAt().toString());
		report.put("counts", this.run.counts().named());
		Map<String, Object> seconds = new LinkedHashMap<>();
		this.watch.timings().forEach((step, duration) -> seconds.put(step, duration.toMillis() / 1000.0));
		report.put("step_seconds", seconds);
		report.put("checks", checks(this.run.checks()));
		report.put("versions", new TreeMap<>(
				Map.of("attain", this.run.program().fullName(), "java", System.getProperty("java.version"))));
		report.put("hashes",
				new TreeMap<>(Map.of("forms", Fingerprint.ofFolder(this.run.request().forms()), "reference",
						Fingerprint.ofFolder(this.run.request().reference()), "inbox",
						Fingerprint.ofInbox(this.run.sightings(), this.run.listing().findings()))));
		return report;
	}

	private static Map<String, Object> checks(List<CheckResult> results) {
		Map<String, Object> named = new LinkedHashMap<>();
		named.put("asked", results.size());
		Map<String, Object> warned = new LinkedHashMap<>();
		results.stream()
			.filter((result) -> result.rows() > 0)
			.forEach((result) -> warned.put(result.name(), result.rows()));
		named.put("with_rows", warned);
		return named;
	}

}
