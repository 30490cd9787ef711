package attain.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, its Java, its database engine. */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = ProgramVersion.class.getPackage().getImplementationVersion();
		return new String[] { "Attain " + ((version != null) ? version : "(built from source)"),
				"Java " + Runtime.version() };
	}

}
