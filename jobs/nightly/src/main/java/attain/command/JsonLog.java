package attain.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import attain.deliver.DeliveryReport;
import attain.nightly.NightOutcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says on stderr what programs read: one JSON object per line, each with ts, level and
 * message.
 *
 * @param err where the lines go
 */
record JsonLog(PrintStream err) {

	/** How bad it is. */
	enum Level {

		/** As it should be. */
		INFO,
		/** Published, and somebody has to look. */
		WARN,
		/** Not published, or not delivered. */
		ERROR

	}

	/** One line; the fields follow in alphabetical order. */
	void line(Level level, String message, Map<String, ?> fields) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("ts", Instant.now().toString());
		line.put("level", level.name().toLowerCase(Locale.ROOT));
		line.put("message", message);
		line.putAll(new TreeMap<>(fields));
		this.err.println(JsonMapper.shared().writeValueAsString(line));
	}

	/** What went wrong or is worth knowing, a line each, and how the run ended. */
	void ending(NightOutcome night, LocalDate businessDate) {
		Level level = level(night.exitCode());
		night.messages().forEach((message) -> line(level, message, Map.of()));
		for (DeliveryReport report : night.deliveries()) {
			String ending = report.ending().name().toLowerCase(Locale.ROOT);
			line(report.isFailed() ? Level.ERROR : Level.INFO, report.isFailed() ? report.message() : "delivery",
					Map.of("delivery", report.name(), "target", report.target(), "ending", ending));
		}
		line(level, "run ended",
				Map.of("business_date", businessDate.toString(), "status",
						night.status().name().toLowerCase(Locale.ROOT), "exit_code", night.exitCode(), "counts",
						night.counts().named()));
	}

	private static Level level(int exitCode) {
		return switch (exitCode) {
			case ExitCode.DONE -> Level.INFO;
			case ExitCode.ERRORS_FOUND -> Level.WARN;
			default -> Level.ERROR;
		};
	}

}
