; The installer for Windows, made by Inno Setup 6: tools/bundle/installers.py runs it.
; For one person, without an administrator; what the person writes stays when it is removed.
#ifndef Version
  #define Version "0"
#endif
#ifndef Folder
  #define Folder "..\..\build\bundle\unclench"
#endif

[Setup]
AppId={{6F0C1C52-6C0B-4B0E-9C58-6E1C7B6A52D1}
AppName=Unclench
AppVersion={#Version}
AppPublisher=The Unclench makers
DefaultDirName={autopf}\Unclench
DefaultGroupName=Unclench
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\unclench.ico
UninstallDisplayIcon={app}\unclench.exe
OutputBaseFilename=unclench-{#Version}-setup
WizardStyle=modern

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Unclench"; Filename: "{app}\unclench.exe"
Name: "{autodesktop}\Unclench"; Filename: "{app}\unclench.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.unclench"; ValueType: string; ValueData: "Unclench.Exercise"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.unclench\OpenWithProgids"; ValueType: string; ValueName: "Unclench.Exercise"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Unclench.Exercise"; ValueType: string; ValueData: "Unclench exercise"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Unclench.Exercise\DefaultIcon"; ValueType: string; ValueData: "{app}\unclench.exe,0"
Root: HKA; Subkey: "Software\Classes\Unclench.Exercise\shell\open\command"; ValueType: string; ValueData: """{app}\unclench.exe"" ""%1"""

[Run]
Filename: "{app}\unclench.exe"; Description: "{cm:LaunchProgram,Unclench}"; Flags: nowait postinstall skipifsilent
