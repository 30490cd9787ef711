package attain.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changes an output folder, or did so when it was killed.
 *
 * @param command such as run
 * @param pid number of its process on its machine
 * @param host name of its machine
 * @param startedAt when it began
 */
public record LockHolder(String command, long pid, String host, Instant startedAt) {

	private static final Logger log = LoggerFactory.getLogger(LockHolder.class);

	static final String FILE = "lock-holder.json";

	/** A process that began later than this after the lock was taken is another one. */
	private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

	/** This process. */
	static LockHolder here(String command) {
		return new LockHolder(command, ProcessHandle.current().pid(), hostName(), Instant.now());
	}

	/** Who holds the lock or died with it; empty if nobody does, or nobody can tell. */
	public static Optional<LockHolder> read(Path output) {
		try {
			JsonNode holder = JsonMapper.shared().readTree(Files.readString(output.resolve(".work").resolve(FILE)));
			return Optional.of(new LockHolder(holder.required("command").asString(), holder.required("pid").asLong(),
					holder.required("host").asString(), Instant.parse(holder.required("started_at").asString())));
		}
		catch (IOException | JacksonException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Written whole or not at all: others read it while it is replaced. */
	void write(Path work) throws IOException {
		Map<String, Object> holder = new LinkedHashMap<>();
		holder.put("command", this.command);
		holder.put("pid", this.pid);
		holder.put("host", this.host);
		holder.put("started_at", this.startedAt.toString());
		Path draft = work.resolve(FILE + ".tmp");
		Files.writeString(draft, JsonMapper.shared().writeValueAsString(holder) + "\n");
		Files.move(draft, work.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** A note that cannot be deleted is overwritten by the next holder. */
	static void forget(Path work) {
		try {
			Files.deleteIfExists(work.resolve(FILE));
		}
		catch (IOException ex) {
			log.warn("{} cannot be deleted", FILE, ex);
		}
	}

	/** False if the process is known to be gone; of another machine nothing is known. */
	public boolean mayBeAlive() {
		return !this.host.equals(hostName()) || ProcessHandle.of(this.pid)
			.filter(ProcessHandle::isAlive)
			.filter((process) -> process.info()
				.startInstant()
				.map((start) -> start.isBefore(this.startedAt.plus(CLOCKS_DIFFER)))
				.orElse(true))
			.isPresent();
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (IOException ex) {
			return "localhost";
		}
	}

}
