package attain.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers in output/.work/deliveries.json which night arrived where. Forgotten, every
 * night is delivered once more, which does no harm.
 */
public final class DeliveryMemory {

	private static final String FILE = ".work/deliveries.json";

	private final Path file;

	private final List<DeliveryState> states;

	private DeliveryMemory(Path file, List<DeliveryState> states) {
		this.file = file;
		this.states = states;
	}

	/** What is remembered in an output folder; nothing if it cannot be read. */
	public static DeliveryMemory read(Path output) {
		Path file = output.resolve(FILE);
		try {
			List<DeliveryState> states = new ArrayList<>();
			for (JsonNode state : JsonMapper.shared().readTree(Files.readString(file))) {
				states.add(new DeliveryState(state.required("name").asString(), state.required("target").asString(),
						state.path("generation").asInt(0), moment(state, "published_at"), moment(state, "delivered_at"),
						moment(state, "failed_at"), state.path("message").asString("")));
			}
			return new DeliveryMemory(file, states);
		}
		catch (IOException | JacksonException | DateTimeException ex) {
			return new DeliveryMemory(file, new ArrayList<>());
		}
	}

	private static @Nullable Instant moment(JsonNode state, String key) {
		String text = state.path(key).asString("");
		return text.isEmpty() ? null : Instant.parse(text);
	}

	/** Every delivery that was ever tried, also those no longer configured. */
	public List<DeliveryState> states() {
		return List.copyOf(this.states);
	}

	DeliveryState of(Delivery delivery) {
		return this.states.stream()
			.filter((state) -> state.name().equals(delivery.name()) && state.target().equals(delivery.target()))
			.findFirst()
			.orElseGet(() -> DeliveryState.none(delivery));
	}

	/** Replaces what was remembered of the delivery of that name. */
	void remember(DeliveryState state) throws IOException {
		this.states.removeIf((other) -> other.name().equals(state.name()));
		this.states.add(state);
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".tmp");
		Files.writeString(draft,
				JsonMapper.shared().writeValueAsString(this.states.stream().map(DeliveryMemory::asMap).toList())
						+ "\n");
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static Map<String, Object> asMap(DeliveryState state) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("name", state.name());
		map.put("target", state.target());
		map.put("generation", state.generation());
		map.put("published_at", text(state.publishedAt()));
		map.put("delivered_at", text(state.deliveredAt()));
		map.put("failed_at", text(state.failedAt()));
		map.put("message", state.message());
		return map;
	}

	private static String text(@Nullable Instant moment) {
		return (moment != null) ? moment.toString() : "";
	}

}
