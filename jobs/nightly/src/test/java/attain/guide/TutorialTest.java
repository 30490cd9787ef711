package attain.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Types the tutorial, in a copy of what it needs of the repository. */
class TutorialTest {

	private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

	private static final String END_OF_BLOCK = "\u0001";

	@TempDir
	private Path folder;

	@Test
	void everyCommandPrintsWhatTheTutorialSays() throws Exception {
		List<GuideBlock> blocks = GuideBlock.of(Files.readString(REPOSITORY.resolve("docs/tutorial.md")));
		assertThat(blocks).hasSizeGreaterThan(10);
		List<List<String>> printed = type(freshCopy(), blocks);
		assertThat(printed).hasSameSizeAs(blocks);
		for (int at = 0; at < blocks.size(); at++) {
			assertThat(blocks.get(at).missingFrom(printed.get(at)))
				.as("%s%nprinted%n%s", blocks.get(at).commands(), String.join("\n", printed.get(at)))
				.isEmpty();
		}
	}

	private List<List<String>> type(Path home, List<GuideBlock> blocks) throws IOException, InterruptedException {
		StringBuilder script = new StringBuilder();
		blocks.forEach((block) -> script.append(block.commands()).append("\nprintf '%s\\n' $'\\001'\n"));
		Path typed = Files.writeString(this.folder.resolve("typed.sh"), script);
		Path heard = this.folder.resolve("heard");
		ProcessBuilder shell = new ProcessBuilder("bash", typed.toString()).directory(home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(heard.toFile());
		shell.environment().put("LC_ALL", "C.UTF-8");
		Process process = shell.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		return java.util.Arrays.stream(Files.readString(heard).split(END_OF_BLOCK + "\n"))
			.map((block) -> block.lines().toList())
			.toList();
	}

	/** The folders that the tutorial works with, and a launcher that has been built. */
	private Path freshCopy() throws IOException {
		Path home = Files.createDirectories(this.folder.resolve("attain"));
		for (String part : List.of("sql", "input/reference", "input/forms", "docs/tutorial")) {
			FileSystemUtils.copyRecursively(REPOSITORY.resolve(part), home.resolve(part));
		}
		Files.createDirectories(home.resolve("input/inbox"));
		Path launcher = Files.writeString(home.resolve("attain"), """
				#!/bin/sh
				exec '%s' -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dattain.home='%s' \\
				    -cp '%s' attain.AttainApplication "$@"
				""".formatted(Path.of(System.getProperty("java.home"), "bin", "java"), home,
				System.getProperty("java.class.path")));
		Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
		return home;
	}

}
