using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>No template asks for storage of one node.</summary>
public sealed class CAT1445Tests
{
    [Theory]
    [InlineData("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = {|CAT1445:"local-path"|} } };""")]
    [InlineData("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = {|CAT1445:Values.Maybe.Or("local-path")|} } };""")]
    [InlineData("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = Values.Active ? {|CAT1445:"local-path"|} : null } };""")]
    [InlineData("""public V1StorageClass Data() => new() { Metadata = new() { Name = FullName }, Provisioner = {|CAT1445:"rancher.io/local-path"|} };""")]
    public Task Storage_of_one_node_is_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.LocalPath, Objects.Of(source));

    [Theory]
    [InlineData("public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = Values.Maybe } };")]
    [InlineData("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = "fast" } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.LocalPath, Objects.Of(source));

    [Fact]
    public Task All_are_left_out() => BlueprintTest.VerifyRuleFixAsync<RemoveEntry>(ManifestRules.LocalPath,
        Objects.Of("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { AccessModes = ["ReadWriteOnce"], StorageClassName = {|CAT1445:"local-path"|} } }; public V1PersistentVolumeClaim More() => new() { Metadata = new() { Name = FullName }, Spec = new() { StorageClassName = {|CAT1445:"local-path"|}, VolumeMode = "Block" } };"""),
        Objects.Of("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName }, Spec = new() { AccessModes = ["ReadWriteOnce"] } }; public V1PersistentVolumeClaim More() => new() { Metadata = new() { Name = FullName }, Spec = new() { VolumeMode = "Block" } };"""));
}
