package attain.settings;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a run go for monitoring.
 *
 * @param file the file, null for metrics.prom in the output folder
 * @param labels put on every figure, so that several provinces can be told apart
 */
public record MetricsSettings(@Nullable Path file, Map<String, String> labels) {

	static final MetricsSettings DEFAULT = new MetricsSettings(null, Map.of());

	public MetricsSettings {
		labels = Map.copyOf(labels);
	}

	static MetricsSettings of(SettingsKeys keys) {
		String file = keys.text("file", "");
		if (!file.isEmpty() && !file.endsWith(".prom")) {
			keys.problem("file", "tên tệp phải kết thúc bằng .prom", "the name of the file must end with .prom");
		}
		Map<String, String> labels = keys.names("labels");
		labels.keySet()
			.stream()
			.filter((label) -> !label.matches("[a-zA-Z][a-zA-Z0-9_]*"))
			.forEach((label) -> keys.problem("labels", "'%s' không phải tên nhãn".formatted(label),
					"'%s' is no name of a label".formatted(label)));
		return new MetricsSettings(file.isEmpty() ? null : keys.path(file), labels);
	}

}
