package attain.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.form.Reading;
import attain.form.TracedReading;
import attain.nightly.TrialNight.Look;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewCommandTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	private String file = "";

	@BeforeEach
	void writeFile() throws Exception {
		this.file = Files.writeString(this.folder.resolve("a.csv"), "a;b\n1,5;x\n").toString();
	}

	private int type(Look look, String... arguments) {
		Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), 0, false);
		CommandLine line = new CommandLine(new PreviewCommand(terminal, (input, file) -> look))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((problem, command, parsed) -> ExitCode.REFUSED);
		return line.execute(java.util.stream.Stream
			.concat(java.util.Arrays.stream(arguments), java.util.stream.Stream.of("--input", this.folder.toString()))
			.toArray(String[]::new));
	}

	private static Look look(@Nullable String form, FindingInWords... findings) {
		Reading reading = new Reading(form, "", "", null, null, "", null, form == null, List.of(), List.of(), 0, 0);
		return new Look(List.of(), List.of(findings), new TracedReading(reading, List.of()));
	}

	private static FindingInWords finding(String severity) {
		return new FindingInWords("X", severity, null, null, "sai", "wrong", "sửa", "mend");
	}

	@Test
	void isCleanWithoutErrors() {
		assertThat(type(look("F10", finding("warning")), this.file)).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("a.csv", "F10", "! X · sai (wrong) → sửa");
	}

	@Test
	void anErrorIsExitCodeOne() {
		assertThat(type(look("F10", finding("error")), this.file)).isEqualTo(1);
	}

	@Test
	void aFileOfNoFormShowsItsRowsAndSaysSo() {
		assertThat(type(look(null, finding("error")), "--format", "csv", this.file)).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\n1.5,x\n");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("no form claims this file");
	}

	@Test
	void brokenReferenceAndMissingFilesAreRefused() {
		assertThat(type(new Look(List.of("plan.csv:3: unknown code"), List.of(), null), this.file)).isEqualTo(4);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEqualTo("✗ plan.csv:3: unknown code\n");
		assertThat(type(look("F10"), this.folder.resolve("none.csv").toString())).isEqualTo(4);
	}

}
