package attain.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file in the text format of Prometheus, for the textfile collector of node_exporter.
 *
 * @param file where it lies; its name ends with .prom
 * @param labels put on every figure, by name
 */
public record MetricsFile(Path file, Map<String, String> labels) {

	/** Replaces the file in one step: a collector never reads half of it. */
	public void write(List<Metric> metrics) throws IOException {
		StringBuilder text = new StringBuilder();
		Map<String, String> sorted = new TreeMap<>(this.labels);
		metrics.forEach((metric) -> metric.write(text, sorted));
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".tmp");
		Files.writeString(draft, text);
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
