package attain.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gauge with its samples.
 *
 * @param name name with its unit, such as attain_snapshot_bytes
 * @param help what it says, one sentence
 * @param samples one per set of labels; may be empty
 */
public record Metric(String name, String help, List<Sample> samples) {

	/**
	 * One figure.
	 *
	 * @param labels what tells it from the others of its metric
	 * @param value a number as Prometheus reads it
	 */
	public record Sample(Map<String, String> labels, String value) {
	}

	/** A metric of one figure. */
	public static Metric of(String name, String help, long value) {
		return new Metric(name, help, List.of(new Sample(Map.of(), Long.toString(value))));
	}

	/** HELP, TYPE and a line per sample; nothing if there is none. */
	void write(StringBuilder text, Map<String, String> labels) {
		if (this.samples.isEmpty()) {
			return;
		}
		text.append("# HELP ").append(this.name).append(' ').append(escaped(this.help)).append('\n');
		text.append("# TYPE ").append(this.name).append(" gauge\n");
		for (Sample sample : this.samples) {
			Map<String, String> all = new LinkedHashMap<>(labels);
			all.putAll(sample.labels());
			text.append(this.name);
			if (!all.isEmpty()) {
				text.append('{')
					.append(String.join(",", all.entrySet().stream().map(Metric::label).toList()))
					.append('}');
			}
			text.append(' ').append(sample.value()).append('\n');
		}
	}

	private static String label(Map.Entry<String, String> label) {
		return label.getKey() + "=\"" + escaped(label.getValue()).replace("\"", "\\\"") + '"';
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

}
