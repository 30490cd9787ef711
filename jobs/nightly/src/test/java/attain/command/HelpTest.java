package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Every verb teaches itself, in one style; {@code docs/commands.md} and {@code man/} say
 * the same. {@code -Dcommands.update=true} makes them anew.
 */
class HelpTest {

	private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

	private static final Path PAGE = REPOSITORY.resolve("docs/commands.md");

	private final List<VerbHelp> verbs = VerbHelp.all(new Session().commandLine());

	@TestFactory
	Stream<DynamicTest> everyVerbTeachesItself() {
		return this.verbs.stream().map((verb) -> DynamicTest.dynamicTest(verb.name(), () -> {
			assertThat(verb.header()).as("header").isNotEmpty();
			assertThat(String.join(" ", verb.header())).as("Vietnamese, then (English)").matches(".*\\(.+\\.\\)");
			assertThat(verb.examples()).as("examples").isNotEmpty();
			assertThat(verb.examples()).as("an example stands on one line")
				.allMatch((line) -> DisplayWidth.of(line) <= 80);
			assertThat(verb.exitCodes()).as("exit codes").startsWith("0");
			assertThat(verb.usage().lines()).as("width").allMatch((line) -> DisplayWidth.of(line) <= 80);
		}));
	}

	@Test
	void everyExampleParses() {
		for (VerbHelp verb : this.verbs) {
			for (String example : verb.examples()) {
				String[] words = VerbHelp.typed(example).toArray(String[]::new);
				assertThatNoException().as(example).isThrownBy(() -> new Session().commandLine().parseArgs(words));
			}
		}
	}

	@Test
	void theReferenceHasEveryVerbAsItIs() throws IOException {
		String page = Files.readString(PAGE);
		VerbPages pages = new VerbPages(this.verbs);
		settle(PAGE, pages.withUsage(page));
		settle(manual("attain"), pages.manual(page));
		for (VerbHelp verb : this.verbs) {
			assertThat(VerbPages.prose(page, verb.name())).as("prose behind the usage of %s", verb.name()).isNotEmpty();
			settle(manual("attain-" + verb.name()), pages.manual(verb, page));
		}
	}

	private static Path manual(String name) {
		return REPOSITORY.resolve("man/man1").resolve(name + ".1");
	}

	private static void settle(Path file, String text) throws IOException {
		if (Boolean.getBoolean("commands.update")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		assertThat(file).as("stale: mvn -q -pl jobs/nightly test -Dtest=HelpTest -Dcommands.update=true")
			.hasContent(text);
	}

}
