package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the last run ended, also one that published nothing and so has no run.json.
 *
 * @param businessDate the night that it stood for
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param succeededAt when a run last ended with its night shown, null if none is known
 * @param status how it ended
 * @param exitCode the exit code of the run: 1 also if a delivery failed
 * @param messages why; may be empty
 */
public record LastRun(LocalDate businessDate, Instant startedAt, Instant endedAt, @Nullable Instant succeededAt,
		NightStatus status, int exitCode, List<String> messages) {

	private static final String FILE = ".work/last-run.json";

	/** The last run on an output folder; empty if none is told, or not to this reader. */
	public static Optional<LastRun> read(Path output) {
		try {
			JsonNode run = JsonMapper.shared().readTree(Files.readString(output.resolve(FILE)));
			NightStatus status = NightStatus.valueOf(run.path("status").asString());
			String endedAt = run.path("ended_at").asString();
			String succeededAt = run.path("succeeded_at").asString("");
			return Optional.of(new LastRun(LocalDate.parse(run.path("business_date").asString()),
					Instant.parse(run.path("started_at").asString(endedAt)), Instant.parse(endedAt),
					succeededAt.isEmpty() ? null : Instant.parse(succeededAt), status,
					run.path("exit_code").asInt(status.exitCode()),
					run.path("messages").valueStream().map(JsonNode::asString).toList()));
		}
		catch (IOException | JacksonException | DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Replaces what was told of the run before. */
	void write(Path output) throws IOException {
		Map<String, Object> run = new LinkedHashMap<>();
		run.put("business_date", this.businessDate.toString());
		run.put("started_at", this.startedAt.toString());
		run.put("ended_at", this.endedAt.toString());
		run.put("succeeded_at", (this.succeededAt != null) ? this.succeededAt.toString() : "");
		run.put("status", this.status.name());
		run.put("exit_code", this.exitCode);
		run.put("messages", this.messages);
		Path file = output.resolve(FILE);
		Path draft = file.resolveSibling(file.getFileName() + ".tmp");
		Files.writeString(draft, JsonMapper.shared().writeValueAsString(run) + "\n");
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
