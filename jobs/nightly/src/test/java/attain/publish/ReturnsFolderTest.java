package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnsFolderTest {

	@TempDir
	Path output;

	private ReturnsFolder returns;

	@BeforeEach
	void open() {
		this.returns = ReturnsFolder.below(this.output);
	}

	@Test
	void handsOutWhatWasWrittenForTheNightThatIsShown() throws IOException {
		write(3, "S1/2024-01-10/a.xlsx", "new");
		assertThat(handedOut()).isEmpty();
		this.returns.settle(OptionalInt.of(3));
		assertThat(handedOut()).containsExactly("S1/2024-01-10/a.xlsx");
		assertThat(this.output.resolve(".work/returns")).doesNotExist();
	}

	@Test
	void whatIsOneSendersIsNoOtherSenders() throws IOException {
		write(3, "S1/2024-01-10/a.xlsx", "a");
		this.returns.settle(OptionalInt.of(3));
		Path sender = this.output.resolve("returns/S1");
		assertThat(mode(this.output.resolve("returns"))).isEqualTo("rwx------");
		assertThat(mode(sender)).isEqualTo("rwxr-x---");
		assertThat(mode(sender.resolve("2024-01-10"))).isEqualTo("rwxr-x---");
		Files.setPosixFilePermissions(sender, PosixFilePermissions.fromString("rwxrwx---"));
		write(4, "S1/2024-01-11/a.xlsx", "a");
		this.returns.settle(OptionalInt.of(4));
		assertThat(mode(sender)).as("stays as somebody set it").isEqualTo("rwxrwx---");
	}

	private static String mode(Path folder) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
	}

	@Test
	void throwsAwayWhatWasWrittenForANightThatWasNeverShown() throws IOException {
		write(3, "S1/2024-01-10/a.xlsx", "new");
		this.returns.settle(OptionalInt.of(2));
		write(1, "S1/2024-01-10/a.xlsx", "new");
		this.returns.settle(OptionalInt.empty());
		assertThat(handedOut()).isEmpty();
		assertThat(this.output.resolve(".work/returns")).doesNotExist();
	}

	@Test
	void goesOnWhereAKillBrokeOff() throws IOException {
		write(3, "S1/2024-01-10/a.xlsx", "a");
		write(this.output.resolve(".work/returns/3"), "S2/2024-01-10/b.xlsx", "b");
		Path moved = Files.createDirectories(this.output.resolve("returns/S1/2024-01-10"));
		Files.move(this.output.resolve(".work/returns/3/S1/2024-01-10/a.xlsx"), moved.resolve("a.xlsx"));
		this.returns.settle(OptionalInt.of(3));
		assertThat(handedOut()).containsExactly("S1/2024-01-10/a.xlsx", "S2/2024-01-10/b.xlsx");
	}

	@Test
	void keepsTheReturnsOfOtherNightsAndReplacesThoseOfTheSame() throws IOException {
		write(this.output.resolve("returns"), "S1/2024-01-09/a.xlsx", "old");
		write(this.output.resolve("returns"), "S1/2024-01-10/a.xlsx", "first run");
		write(3, "S1/2024-01-10/a.xlsx", "second run");
		this.returns.settle(OptionalInt.of(3));
		assertThat(this.output.resolve("returns/S1/2024-01-09/a.xlsx")).hasContent("old");
		assertThat(this.output.resolve("returns/S1/2024-01-10/a.xlsx")).hasContent("second run");
	}

	private void write(int generation, String name, String text) throws IOException {
		write(this.returns.openDraft(generation), name, text);
		this.returns.seal(generation);
	}

	private static void write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private List<String> handedOut() throws IOException {
		Path folder = this.output.resolve("returns");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.sorted()
				.toList();
		}
	}

}
