package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shells offer at the tabulator key. */
class CompletionTest {

	private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

	private static final Path FOLDER = REPOSITORY.resolve("completions");

	@TempDir
	private Path folder;

	@Test
	void scriptsKnowEveryVerbAndOption() throws IOException {
		CompletionScripts scripts = new CompletionScripts(new Session().commandLine());
		if (Boolean.getBoolean("completions.update")) {
			Files.createDirectories(FOLDER);
			Files.writeString(FOLDER.resolve("attain.bash"), scripts.bash());
			Files.writeString(FOLDER.resolve("_attain"), scripts.zsh());
		}
		assertThat(FOLDER.resolve("attain.bash")).as("make it anew with -Dcompletions.update=true")
			.hasContent(scripts.bash());
		assertThat(FOLDER.resolve("_attain")).hasContent(scripts.zsh());
	}

	@Test
	void bashOffersVerbsOptionsValuesAndCodes() throws Exception {
		assertThat(bash("attain", "s")).containsExactly("status", "sql");
		assertThat(bash("attain", "sql", "--fo")).containsExactly("--format");
		assertThat(bash("attain", "sql", "--format", "")).containsExactly("table", "csv", "json", "markdown");
		assertThat(bash(REPOSITORY + "/attain", "template", "F1")).contains("F10", "F11", "F12");
		assertThat(bash(REPOSITORY + "/attain", "explain", "LS-104-2023-0")).contains("LS-104-2023-01").hasSize(9);
		assertThat(bash("attain", "explain", "--input", REPOSITORY + "/input", "LS-104-2023-1"))
			.contains("LS-104-2023-10");
	}

	@Test
	void bashOffersFilesWithBlanksInTheirNames() throws Exception {
		Files.createFile(this.folder.resolve("Quý 1.xlsx"));
		assertThat(bash("attain", "check", this.folder + "/Qu")).containsExactly(this.folder + "/Quý 1.xlsx");
	}

	@Test
	void zshReadsItsScript() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "zsh is not installed");
		assertThat(shell("zsh", "-f", "-c", """
				_describe() { print -l -- ${(P)2}; }
				_arguments() { print -l -- "$@"; }
				words=(attain ''); CURRENT=2; source '%1$s'
				words=(attain sql ''); CURRENT=3; source '%1$s'
				""".formatted(FOLDER.resolve("_attain"))))
			.contains("--rows[số dòng bảng hiện ra (rows that a table shows; "
					+ "default 200 on a terminal); csv, json, markdown in tất cả (print all)]:N:")
			.anyMatch((line) -> line.startsWith("explain:Từ kết luận về"));
	}

	private List<String> bash(String... words) throws Exception {
		StringBuilder typed = new StringBuilder();
		for (String word : words) {
			typed.append(" '").append(word).append("'");
		}
		return shell("bash", "--norc", "-c", """
				source '%s'
				COMP_WORDS=(%s)
				COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
				_attain
				printf '%%s\\n' "${COMPREPLY[@]}"
				""".formatted(FOLDER.resolve("attain.bash"), typed));
	}

	private List<String> shell(String... command) throws Exception {
		Path heard = this.folder.resolve("heard");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(heard.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		List<String> lines = Files.readAllLines(heard);
		Files.delete(heard);
		return lines;
	}

}
