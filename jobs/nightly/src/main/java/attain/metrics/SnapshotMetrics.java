package attain.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.metrics.Metric.Sample;
import attain.publish.SnapshotRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures that the snapshot gives: the name of a query's file is the metric, its
 * first line the help, its column {@code value} the figure, its other columns the labels.
 */
public final class SnapshotMetrics {

	private static final Logger log = LoggerFactory.getLogger(SnapshotMetrics.class);

	private SnapshotMetrics() {
	}

	/** The metrics of the queries; one that the snapshot cannot answer is left out. */
	public static List<Metric> read(Connection snapshot, List<Path> queries) throws IOException {
		List<Metric> metrics = new ArrayList<>();
		for (Path query : queries) {
			try {
				metrics.add(read(snapshot, query));
			}
			catch (SQLException ex) {
				log.warn("{} is not told", query, ex);
			}
		}
		return metrics;
	}

	private static Metric read(Connection snapshot, Path query) throws IOException, SQLException {
		String name = query.getFileName().toString().replaceFirst("\\.sql$", "");
		String help = Files.readAllLines(query).get(0).replaceFirst("^-- ", "");
		return new Metric(name, help, SnapshotRow.of(snapshot, query).stream().map(SnapshotMetrics::sample).toList());
	}

	private static Sample sample(SnapshotRow row) {
		Map<String, String> labels = new LinkedHashMap<>(row.texts());
		labels.remove("value");
		return new Sample(labels, row.text("value"));
	}

}
