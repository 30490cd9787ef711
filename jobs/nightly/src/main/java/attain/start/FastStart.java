package attain.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * Writes the archive of classes: a rehearsal of the program lists the classes that it
 * meets, and the Java machine writes these out in the shape in which it holds them
 * (class-data sharing). Decision 0035 says why it is made where the program runs.
 */
public final class FastStart {

	/** The machine reads this; empty for an archive that cannot be made here. */
	private static final String ARCHIVE = "attain.start.archive";

	private static final long PATIENCE_SECONDS = 120;

	private FastStart() {
	}

	/**
	 * Makes the archive. If that fails, an empty file says so to the launcher, and nobody
	 * tries again.
	 * @param arguments the archive, which must not be there
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path archive = Path.of(arguments[0]);
		Files.createDirectories(archive.toAbsolutePath().getParent());
		Path draft = Files.createTempDirectory(archive.toAbsolutePath().getParent(), ".attain-start-");
		try {
			Path made = draft.resolve("classes.jsa");
			if (!make(draft, made)) {
				Files.write(made, new byte[0]);
			}
			Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			FileSystemUtils.deleteRecursively(draft);
		}
	}

	/**
	 * Deletes the archive that this process was started with if the Java machine refused
	 * it: the program or Java was exchanged since it was made.
	 */
	public static void forgetRefusedArchive() {
		String archive = System.getProperty(ARCHIVE, "");
		if (!archive.isEmpty() && !System.getProperty("java.vm.info", "sharing").contains("sharing")) {
			try {
				Files.deleteIfExists(Path.of(archive));
			}
			catch (IOException ex) {
				// It stays, and stays refused.
			}
		}
	}

	private static boolean make(Path draft, Path archive) throws IOException, InterruptedException {
		Path classes = draft.resolve("classes.list");
		boolean isRehearsed = run(List.of("-XX:DumpLoadedClassList=" + classes, "-Xmx512m",
				"-Dattain.home=" + System.getProperty("attain.home"), "-Dfile.encoding=UTF-8",
				Rehearsal.class.getName(), draft.toString()));
		return isRehearsed && run(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes,
				"-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
	}

	private static boolean run(List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path")));
		command.addAll(options);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Redirect.DISCARD)
			.start();
		process.getOutputStream().close();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			return false;
		}
		return process.exitValue() == 0;
	}

}
