package attain.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import attain.nightly.NightCounts;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightStatus;
import picocli.CommandLine;

/** Types commands and remembers what came back; the night and the check are pretended. */
final class Session {

	static final NightCounts COUNTS = new NightCounts(31, 1, 12, 12, 1, 4567, 3, 1);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int width;

	private final List<NightRequest> requests = new ArrayList<>();

	private Function<NightRequest, NightOutcome> night = (request) -> outcome(NightStatus.PUBLISHED);

	private InputCheck check = (input, files) -> new InputCheck.Report(List.of(), List.of());

	static NightOutcome outcome(NightStatus status, String... messages) {
		return new NightOutcome(status, List.of(messages), COUNTS, Map.of("read", Duration.ofSeconds(1)));
	}

	Session night(Function<NightRequest, NightOutcome> pretended) {
		this.night = pretended;
		return this;
	}

	Session check(InputCheck pretended) {
		this.check = pretended;
		return this;
	}

	/** A terminal of so many columns shows what is printed. */
	Session onTerminal(int columns) {
		this.width = columns;
		return this;
	}

	/** Types a command, on no terminal at all unless one was named. */
	int type(String... arguments) {
		Terminal terminal = terminal();
		return Attain.execute(Attain.commandLine(terminal, (request) -> {
			this.requests.add(request);
			return this.night.apply(request);
		}, this.check, arguments), terminal, arguments);
	}

	private Terminal terminal() {
		return new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), this.width, false);
	}

	/** The command line itself, for what it says of its verbs. */
	CommandLine commandLine() {
		return Attain.commandLine(terminal(), this.night, this.check);
	}

	/** Types a command on an input folder that is there. */
	int typeIn(Path folder, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--input", folder.toString(), "--output", folder.resolve("output").toString()));
		return type(all.toArray(String[]::new));
	}

	String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	NightRequest request() {
		return this.requests.get(this.requests.size() - 1);
	}

}
