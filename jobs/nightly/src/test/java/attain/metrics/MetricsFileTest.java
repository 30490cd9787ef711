package attain.metrics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import attain.metrics.Metric.Sample;
import attain.nightly.Home;
import attain.nightly.OwnInput;
import attain.nightly.SampleNight;
import attain.publish.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MetricsFileTest {

	@TempDir
	Path folder;

	@Test
	void escapesWhatTheFormatNeedsEscapedAndPutsTheLabelsOfTheProvinceOnEverything() throws Exception {
		Path file = this.folder.resolve("a.prom");
		new MetricsFile(file, Map.of("province", "Lạng \"Sơn\"", "a", "b\\c\nd"))
			.write(List.of(Metric.of("attain_x_bytes", "Size\nof x.", 7), new Metric("attain_y", "Nothing.", List.of()),
					new Metric("attain_z_seconds", "Z.", List.of(new Sample(Map.of("province", "own"), "0.125")))));
		assertThat(file).content().isEqualTo("""
				# HELP attain_x_bytes Size\\nof x.
				# TYPE attain_x_bytes gauge
				attain_x_bytes{a="b\\\\c\\nd",province="Lạng \\"Sơn\\""} 7
				# HELP attain_z_seconds Z.
				# TYPE attain_z_seconds gauge
				attain_z_seconds{a="b\\\\c\\nd",province="own"} 0.125
				""");
		Exposition.parse(Files.readString(file));
		assertThat(this.folder).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void theReaderOfTheTestsRefusesWhatPrometheusRefuses() {
		for (String wrong : List.of("x 1\n", "# HELP x y\n# TYPE x gauge\nx{a=\"\n\"} 1\n",
				"# HELP x y\n# TYPE x gauge\nx 1\nx 1\n", "# HELP x y\n# TYPE x gauge\nx 1", "# TYPE x gauge\nx 1\n")) {
			assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Exposition.parse(wrong));
		}
	}

	@Test
	@ExtendWith(SampleNight.class)
	void theSampleNightGivesItsFigures(SampleNight.Output output) throws Exception {
		Exposition figures = Exposition.parse(Files.readString(output.folder().resolve("metrics.prom")));
		assertThat(figures.types().keySet()).allMatch((name) -> name.matches("attain_[a-z_]+"))
			.contains("attain_last_run_timestamp_seconds", "attain_last_success_timestamp_seconds",
					"attain_last_run_step_duration_seconds", "attain_last_run_files_rejected",
					"attain_last_run_rows_read", "attain_observations", "attain_findings_open", "attain_targets",
					"attain_duties", "attain_snapshot_bytes", "attain_disk_free_bytes");
		assertThat(figures.values()).containsEntry("attain_last_run_exit_code", 1.0)
			.containsKey("attain_last_run_step_duration_seconds{step=\"publish\"}");
		try (Snapshot snapshot = Snapshot.current(output.folder());
				var statement = snapshot.connection().createStatement();
				var row = statement.executeQuery("""
						select
						    (select sum(targets) from mart.plan_scoreboard),
						    (select count(*) from mart.finding where is_open),
						    (select count(*) from mart.duty where state = 'missing')
						""")) {
			row.next();
			assertThat(sum(figures, "attain_targets{")).isEqualTo(row.getDouble(1));
			assertThat(sum(figures, "attain_findings_open{")).isEqualTo(row.getDouble(2));
			assertThat(figures.values()
				.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().contains("state=\"missing\""))
				.mapToDouble(Map.Entry::getValue)
				.sum()).isEqualTo(row.getDouble(3));
		}
	}

	@Test
	void everyQueryIsNamedAndHeadedAsAMetric() throws Exception {
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
		List<Path> queries = Home.current().sql().metricQueries();
		assertThat(queries).isNotEmpty();
		for (Path query : queries) {
			assertThat(query.getFileName().toString()).matches("attain_[a-z_]+\\.sql");
			assertThat(Files.readAllLines(query).get(0)).matches("-- [A-Z].*\\.");
		}
	}

	private static double sum(Exposition figures, String prefix) {
		return figures.values()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.mapToDouble(Map.Entry::getValue)
			.sum();
	}

}
