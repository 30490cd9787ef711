package attain.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher in a home of its own, with a pretended java and mvn. */
class LauncherTest {

	@TempDir
	private Path folder;

	private Path home;

	private Path tools;

	private String said = "";

	@BeforeEach
	void makeHome() throws IOException {
		this.home = Files.createDirectories(this.folder.resolve("the home"));
		this.tools = Files.createDirectories(this.folder.resolve("tools"));
		Files.copy(Path.of("../../attain"), this.home.resolve("attain"));
		Files.createDirectories(this.home.resolve("jobs/nightly/src/main"));
		for (String source : List.of("pom.xml", "jobs/nightly/pom.xml", "jobs/nightly/src/main/A.java")) {
			Files.writeString(this.home.resolve(source), "x");
		}
		java(17);
		tool("mvn", "echo mvn \"$@\" >>" + quoted(this.folder.resolve("calls")));
	}

	@Test
	void buildsOnceThenOnlyWhenASourceIsNewer() throws Exception {
		assertThat(launch(this.home.resolve("attain"), "status")).isZero();
		assertThat(launch(this.home.resolve("attain"), "status")).isZero();
		assertThat(builds()).hasSize(1);
		Files.setLastModifiedTime(this.home.resolve("jobs/nightly/src/main/A.java"),
				FileTime.from(Instant.now().plusSeconds(5)));
		launch(this.home.resolve("attain"), "status");
		assertThat(builds()).hasSize(2).allMatch((call) -> call.contains("-Dmaven.test.skip=true"));
	}

	@Test
	void findsItsHomeThroughRelativeLinksAndPassesEveryArgumentOn() throws Exception {
		Path links = Files.createDirectories(this.folder.resolve("bin"));
		Files.createSymbolicLink(links.resolve("one"), Path.of("../the home/attain"));
		Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
		assertThat(launch(links.resolve("two"), "sql", "select 'a  b'", "")).isZero();
		assertThat(this.said).contains("-Dattain.home=" + this.home.toRealPath() + "|",
				"|attain.AttainApplication|sql|select 'a  b'||");
	}

	@Test
	void saysWhatToInstall() throws Exception {
		java(11);
		assertThat(launch(this.home.resolve("attain"), "run")).isEqualTo(4);
		assertThat(this.said).contains("Cần Java 17 hoặc mới hơn", "Java 17 or newer is needed");
	}

	@Test
	void failedBuildShowsItsLogAndLeavesNoLockBehind() throws Exception {
		tool("mvn", "echo 'no such artifact'; exit 1");
		assertThat(launch(this.home.resolve("attain"), "run")).isEqualTo(4);
		assertThat(this.said).contains("no such artifact", "The build failed");
		assertThat(this.home.resolve("jobs/nightly/target/.building")).doesNotExist();
	}

	@Test
	void takesOverTheLockOfABuildThatWasKilled() throws Exception {
		Path lock = Files.createDirectories(this.home.resolve("jobs/nightly/target/.building"));
		Process gone = new ProcessBuilder("true").start();
		gone.waitFor();
		Files.writeString(lock.resolve("pid"), Long.toString(gone.pid()));
		assertThat(launch(this.home.resolve("attain"), "status")).isZero();
		assertThat(builds()).hasSize(1);
	}

	@Test
	void runsFromAnUnpackedZipWithoutMaven() throws Exception {
		unpack("linux_amd64", "linux_arm64", "macos_arm64");
		assertThat(launch(this.home.resolve("attain"), "status")).isZero();
		assertThat(this.said)
			.contains("|%1$s/lib/attain-nightly.jar:%1$s/lib/B.jar:%1$s/lib/a.jar|".formatted(this.home.toRealPath()));
		assertThat(this.folder.resolve("calls")).doesNotExist();
	}

	@Test
	void makesTheArchiveOfClassesOnceForTheFirstNight() throws Exception {
		unpack("linux_amd64", "linux_arm64", "macos_arm64");
		Path archive = this.home.toRealPath().resolve("lib/attain.jsa");
		launch(this.home.resolve("attain"), "status");
		assertThat(this.said).doesNotContain("SharedArchiveFile");
		assertThat(archive).doesNotExist();
		assertThat(launch(this.home.resolve("attain"), "run")).isZero();
		assertThat(launch(this.home.resolve("attain"), "run")).isZero();
		assertThat(this.said).contains("|-XX:SharedArchiveFile=" + archive + "|");
		assertThat(builds()).containsExactly("made " + archive);
	}

	@Test
	void usesNoArchiveWhereNoneCouldBeMade() throws Exception {
		unpack("linux_amd64", "linux_arm64", "macos_arm64");
		Files.createFile(this.home.resolve("lib/attain.jsa"));
		assertThat(launch(this.home.resolve("attain"), "run")).isZero();
		assertThat(this.said).doesNotContain("SharedArchiveFile");
		assertThat(this.folder.resolve("calls")).doesNotExist();
	}

	@Test
	void takesBothCompilersOnlyForALongNight() throws Exception {
		unpack("linux_amd64", "linux_arm64", "macos_arm64");
		Path output = Files.createDirectories(this.folder.resolve("output"));
		assertThat(launch(this.home.resolve("attain"), "run", "--output", output.toString())).isZero();
		assertThat(this.said).contains("|-XX:TieredStopAtLevel=1|");
		try (RandomAccessFile snapshot = new RandomAccessFile(output.resolve("attain.duckdb").toFile(), "rw")) {
			snapshot.setLength(257 << 20); // nothing is in it, and nothing of the disk is
											// taken
		}
		assertThat(launch(this.home.resolve("attain"), "run", "--output=" + output)).isZero();
		assertThat(this.said).doesNotContain("TieredStopAtLevel");
		assertThat(launch(this.home.resolve("attain"), "status", "--output=" + output)).isZero();
		assertThat(this.said).contains("|-XX:TieredStopAtLevel=1|");
	}

	@Test
	void saysWhichMachinesAnUnpackedZipIsFor() throws Exception {
		unpack("solaris_sparc");
		assertThat(launch(this.home.resolve("attain"), "status")).isEqualTo(4);
		assertThat(this.said).contains("There is no DuckDB library for", "only for: solaris_sparc");
	}

	@Test
	void knowsTheVersionOfAJavaFromItsReleaseFile() throws Exception {
		unpack("linux_amd64", "linux_arm64", "macos_arm64");
		Files.writeString(this.folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
		assertThat(launch(this.home.resolve("attain"), "status")).isEqualTo(4);
		assertThat(this.said).contains("Java 17 or newer is needed", "is Java 11");
	}

	private void unpack(String... platforms) throws IOException {
		Files.delete(this.home.resolve("pom.xml"));
		Files.createDirectories(this.home.resolve("lib"));
		for (String jar : List.of("a.jar", "B.jar", "attain-nightly.jar")) {
			Files.writeString(this.home.resolve("lib").resolve(jar), "x");
		}
		for (String platform : platforms) {
			Files.writeString(this.home.resolve("lib/libduckdb_java.so_" + platform), "x");
		}
	}

	private List<String> builds() throws IOException {
		return Files.readAllLines(this.folder.resolve("calls"));
	}

	private void java(int version) throws IOException {
		tool("java", "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
				+ ".0.1\"' >&2; exit; fi; for last; do :; done; case \"$*\" in *attain.start.FastStart*) echo made \"$last\" >>"
				+ quoted(this.folder.resolve("calls")) + "; echo x >\"$last\";; esac; printf '%s|' \"$@\"");
	}

	private void tool(String name, String script) throws IOException {
		Path tool = Files.writeString(this.tools.resolve(name), "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static String quoted(Path path) {
		return "'" + path + "'";
	}

	private int launch(Path launcher, String... arguments) throws Exception {
		List<String> command = new java.util.ArrayList<>(List.of("bash", launcher.toString()));
		command.addAll(List.of(arguments));
		Path heard = this.folder.resolve("heard");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(heard.toFile());
		builder.environment().remove("JAVA_HOME");
		builder.environment().put("PATH", this.tools + ":" + System.getenv("PATH"));
		builder.environment().put("TMPDIR", this.folder.toString());
		Process process = builder.start();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		this.said = Files.readString(heard);
		return process.exitValue();
	}

}
