/**
 * YAML with its lines, for files that people write: {@link attain.yaml.YamlNode} reads
 * it, {@link attain.yaml.Nearest} finds the key that was meant. Knows no key of anybody.
 */
@org.jspecify.annotations.NullMarked
package attain.yaml;
